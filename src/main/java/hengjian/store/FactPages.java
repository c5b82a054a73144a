package hengjian.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbers of a page of facts. An index gives them where many match; where few do, or where they are ordered by zone,
 * indicator or period, {@link Contents} tells in which cells they are.
 */
@Repository
class FactPages {

    /** To look up so many in their cells and sort them takes some milliseconds; to come upon them in an index, a second. */
    private static final int FEW = 2_000;

    /** So many entries of an index are passed over in some milliseconds. */
    private static final int FAR = 5_000;

    private static final Map<String, Function<Contents.Place, @Nullable String>> KEPT = Map.of(
            "subject", Contents.Place::zone,
            "indicator", Contents.Place::indicator,
            "period", Contents.Place::period);

    private final JdbcClient jdbc;
    private final Contents contents;
    private final WordSearch words;
    private final Shelf shelf;

    FactPages(JdbcClient jdbc, Contents contents, WordSearch words, Shelf shelf) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.words = words;
        this.shelf = shelf;
    }

    /** @param orderBy one of {@link Facts#ORDERS} */
    List<Long> numbers(FactFilter filter, String orderBy, boolean descending, int offset, int limit) {
        if (!filter.isKept()) {
            return words.numbers(filter, orderBy, descending, offset, limit)
                    .orElseGet(() -> fromIndex(filter, orderBy, descending, "", offset, limit));
        }
        int all = contents.facts(filter);
        if (all <= offset) {
            return List.of();
        }
        if (all <= FEW && !filter.isOneThing()) {
            return fromCells(filter, orderBy, descending, offset, limit);
        }
        if (filter.equals(FactFilter.none()) && orderBy.equals("published") && offset > FAR) {
            return ofDocuments(descending, offset, limit);
        }
        return KEPT.containsKey(orderBy)
                ? byKey(filter, orderBy, descending, offset, limit)
                : fromIndex(filter, orderBy, descending, "", offset, limit);
    }

    /** Far down the list of all: the documents before the page are passed over by their counts. */
    List<Long> ofDocuments(boolean descending, int offset, int limit) {
        int before = offset;
        int found = 0;
        List<String> reached = new ArrayList<>();
        for (ReviewQueue.Progress one : shelf.inOrder(descending)) {
            if (reached.isEmpty() && before >= one.facts()) {
                before -= one.facts();
            } else if (found < before + limit) {
                reached.add(one.document().id());
                found += one.facts();
            } else {
                break;
            }
        }
        return jdbc.sql("""
                select f.id from unnest(cast(:documents as varchar array)) as n(id) join fact f on f.document_id = n.id
                where f.superseded_at is null""" + Facts.ordered("published", descending)
                        + " offset :offset rows fetch next :limit rows only")
                .param("documents", reached.toArray(String[]::new))
                .param("offset", before)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private List<Long> fromIndex(
            FactFilter filter, String orderBy, boolean descending, String condition, int offset, int limit) {
        Conditions where = Conditions.of(filter);
        if (!condition.isEmpty()) {
            where.and(condition);
        }
        return jdbc.sql("select f.id from fact f" + where.sql() + Facts.ordered(filter, orderBy, descending)
                        + " offset :offset rows fetch next :limit rows only")
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private List<Long> fromCells(FactFilter filter, String orderBy, boolean descending, int offset, int limit) {
        List<Contents.Place> places = contents.places(filter);
        Conditions where =
                Conditions.of(FactFilter.none().measures(filter.measures()).statuses(filter.statuses()));
        return jdbc.sql("""
                select f.id from unnest(cast(:zones as varchar array), cast(:indicators as varchar array),
                                        cast(:periods as varchar array)) as k(zone, indicator, period)
                join fact f on f.subject = k.zone and f.indicator is not distinct from k.indicator
                    and f.period is not distinct from k.period
                """ + where.sql() + Facts.ordered(orderBy, descending)
                        + " offset :offset rows fetch next :limit rows only")
                .param("zones", places.stream().map(Contents.Place::zone).toArray(String[]::new))
                .param(
                        "indicators",
                        places.stream().map(Contents.Place::indicator).toArray(String[]::new))
                .param("periods", places.stream().map(Contents.Place::period).toArray(String[]::new))
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Key after key; keys that lie before the page are passed over by their counts. */
    private List<Long> byKey(FactFilter filter, String orderBy, boolean descending, int offset, int limit) {
        List<Long> page = new ArrayList<>();
        int before = offset;
        for (Map.Entry<String, Integer> key : keys(filter, orderBy, descending).entrySet()) {
            if (before < key.getValue() && page.size() < limit) {
                page.addAll(ofKey(filter, orderBy, key.getKey(), before, limit - page.size()));
            }
            before = Math.max(0, before - key.getValue());
        }
        return page;
    }

    private List<Long> ofKey(FactFilter filter, String column, String key, int offset, int limit) {
        List<String> one = List.of(key);
        return switch (key.isEmpty() ? "" : column) {
            case "subject" -> numbers(filter.zones(one), "published", true, offset, limit);
            case "indicator" -> numbers(filter.indicators(one), "published", true, offset, limit);
            case "period" -> numbers(filter.periods(one), "published", true, offset, limit);
            default -> fromIndex(filter, "published", true, "f." + column + " is null", offset, limit);
        };
    }

    /** How many facts each has, in order; those without one, under the empty key, last. */
    private Map<String, Integer> keys(FactFilter filter, String orderBy, boolean descending) {
        Function<Contents.Place, @Nullable String> of = Objects.requireNonNull(KEPT.get(orderBy));
        Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return contents.places(filter).stream()
                .collect(Collectors.toMap(
                        place -> Objects.requireNonNullElse(of.apply(place), ""),
                        Contents.Place::facts,
                        Integer::sum,
                        () -> new TreeMap<>(
                                Comparator.comparing(String::isEmpty).thenComparing(order))));
    }
}
