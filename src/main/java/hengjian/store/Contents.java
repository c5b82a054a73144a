package hengjian.store;

import hengjian.analysis.coverage.Coverage.Count;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which zones, periods and indicators the facts that stand speak of. Counting them takes most of a second at a million
 * facts, so the counts are kept, and only those of zones whose facts changed are taken again.
 */
@Repository
class Contents {

    /** Rows whose number was drawn before, but which were committed after the last look; and their seconds. */
    private static final int LATE_ROWS = 20_000;

    private static final int LATE_SECONDS = 600;

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00Z");

    private final JdbcClient jdbc;
    private final Map<String, Zone> zones = new HashMap<>();
    private @Nullable Mark seen;
    private List<String> names = List.of();

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last fact added, and the last closed. */
    private record Mark(@Nullable Long added, @Nullable OffsetDateTime closed) {}

    /**
     * How many facts of a zone each period and each indicator has.
     *
     * @param cells by indicator and period
     */
    private record Zone(
            TreeMap<String, Integer> periods,
            Map<String, Integer> indicators,
            Map<String, Map<String, Integer>> cells,
            int[] facts) {

        Zone() {
            this(new TreeMap<>(Comparator.reverseOrder()), new HashMap<>(), new HashMap<>(), new int[1]);
        }

        void add(@Nullable String indicator, @Nullable String period, int more) {
            facts[0] += more;
            if (period != null) {
                periods.merge(period, more, Integer::sum);
            }
            if (indicator != null) {
                indicators.merge(indicator, more, Integer::sum);
            }
            if (indicator != null && period != null) {
                cells.computeIfAbsent(indicator, any -> new HashMap<>()).put(period, more);
            }
        }

        int facts(List<String> wanted, List<String> codes) {
            if (wanted.isEmpty() && codes.isEmpty()) {
                return facts[0];
            }
            Map<String, Integer> counts = wanted.isEmpty() ? indicators : periods;
            return (wanted.isEmpty() ? codes : wanted)
                    .stream()
                            .distinct()
                            .mapToInt(key -> counts.getOrDefault(key, 0))
                            .sum();
        }
    }

    /** Those with most facts first. */
    synchronized List<String> zones() {
        refresh();
        return names;
    }

    /** Latest first. */
    synchronized List<String> periods(String zone) {
        refresh();
        Zone known = zones.get(zone);
        return known == null ? List.of() : List.copyOf(known.periods().keySet());
    }

    /** In the order of their codes. */
    synchronized List<String> indicators() {
        refresh();
        Set<String> codes = new TreeSet<>();
        zones.values().forEach(zone -> codes.addAll(zone.indicators().keySet()));
        return List.copyOf(codes);
    }

    /** How many facts stand of these zones, and of these periods or else these indicators; empty lists ask for any. */
    synchronized int facts(List<String> of, List<String> periods, List<String> indicators) {
        refresh();
        return (of.isEmpty() ? zones.keySet().stream() : of.stream().distinct())
                .flatMap(zone -> Stream.ofNullable(zones.get(zone)))
                .mapToInt(zone -> zone.facts(periods, indicators))
                .sum();
    }

    /** Zones that speak of an indicator, those with most facts of it first. */
    synchronized List<String> zonesOf(String indicator) {
        refresh();
        return zones.entrySet().stream()
                .filter(zone -> zone.getValue().indicators().containsKey(indicator))
                .sorted(Comparator.<Map.Entry<String, Zone>>comparingInt(
                                zone -> -zone.getValue().indicators().getOrDefault(indicator, 0))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A zone's facts by indicator and period. */
    synchronized List<Count> ofZone(String name) {
        refresh();
        Zone zone = zones.getOrDefault(name, new Zone());
        return zone.cells().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new Count(row.getKey(), cell.getKey(), cell.getValue())))
                .toList();
    }

    /** An indicator's facts by zone and period. */
    synchronized List<Count> ofIndicator(String indicator, List<String> names) {
        refresh();
        return names.stream()
                .flatMap(name ->
                        zones
                                .getOrDefault(name, new Zone())
                                .cells()
                                .getOrDefault(indicator, Map.of())
                                .entrySet()
                                .stream()
                                .map(cell -> new Count(name, cell.getKey(), cell.getValue())))
                .toList();
    }

    /** A period's facts by zone and indicator. */
    synchronized List<Count> ofPeriod(String period, List<String> names) {
        refresh();
        return names.stream()
                .flatMap(name -> zones.getOrDefault(name, new Zone()).cells().entrySet().stream()
                        .filter(row -> row.getValue().containsKey(period))
                        .map(row -> new Count(name, row.getKey(), row.getValue().getOrDefault(period, 0))))
                .toList();
    }

    private void refresh() {
        Mark now = jdbc.sql("select (select max(id) from fact) as added, (select max(at) from closing) as closed")
                .query((row, number) ->
                        new Mark(row.getObject("added", Long.class), row.getObject("closed", OffsetDateTime.class)))
                .single();
        Mark before = seen;
        if (now.equals(before)) {
            return;
        }
        if (before == null) {
            zones.clear();
            count("", Map.of());
        } else {
            List<String> changed = changed(before);
            changed.forEach(zones::remove);
            if (!changed.isEmpty()) {
                count(" and f.subject in (:zones)", Map.of("zones", changed));
            }
        }
        names = zones.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Zone>>comparingInt(
                                zone -> -zone.getValue().facts()[0])
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        seen = now;
    }

    private List<String> changed(Mark since) {
        long added = since.added() == null ? 0 : since.added() - LATE_ROWS;
        OffsetDateTime closed = since.closed() == null ? LONG_AGO : since.closed();
        return jdbc.sql("""
                select subject from fact where id > :added
                union select f.subject from fact f where f.document_id in
                    (select c.document_id from closing c where c.at > :closed)""")
                .param("added", added)
                .param("closed", closed.minusSeconds(LATE_SECONDS))
                .query(String.class)
                .list();
    }

    /** In the order of an index, from that index alone. */
    private void count(String condition, Map<String, ?> parameters) {
        Map<String, String> words = new HashMap<>();
        RowCallbackHandler row = result -> zones.computeIfAbsent(result.getString(1), any -> new Zone())
                .add(once(result.getString(2), words), once(result.getString(3), words), result.getInt(4));
        jdbc.sql("select f.subject, f.indicator, f.period, count(*) from fact f where f.superseded_at is null"
                        + condition + " group by f.subject, f.period, f.indicator")
                .params(parameters)
                .query(row);
    }

    /** One string for all cells that have the same code. */
    private static @Nullable String once(@Nullable String code, Map<String, String> words) {
        return code == null ? null : words.computeIfAbsent(code, any -> code);
    }
}
