package hengjian.store;

import hengjian.analysis.coverage.Coverage.Count;
import hengjian.store.Tally.Wanted;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which zones, indicators, periods, measures and statuses the facts that stand have, and how many of each combination.
 * Counting them takes seconds at a million facts, so the counts are kept, and only those of zones whose facts changed are
 * taken again.
 */
@Repository
class Contents {

    /** Rows whose number was drawn before, but which were committed after the last look; and their seconds. */
    private static final int LATE_ROWS = 20_000;

    private static final int LATE_SECONDS = 600;

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00Z");

    private static final int ANSWERS_KEPT = 1_000;

    private static final Wanted ALL = new Wanted(null, null, null, null);

    private final JdbcClient jdbc;
    private final Map<String, Tally> zones = new HashMap<>();
    private final Codes indicators = new Codes();
    private final Codes periods = new Codes();
    private final Codes measures = new Codes();
    private final Codes statuses = new Codes();
    private @Nullable Mark seen;
    private List<String> names = List.of();
    private List<String> indicatorsMet = List.of();

    /** Answers given since the last change, the earliest forgotten first. */
    private final Map<FactFilter, Integer> counted = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FactFilter, Integer> eldest) {
            return size() > ANSWERS_KEPT;
        }
    };

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last fact added, and the last closed. */
    private record Mark(@Nullable Long added, @Nullable OffsetDateTime closed) {}

    /** Where facts are, and how many. */
    record Place(
            String zone,
            @Nullable String indicator,
            @Nullable String period,
            int facts) {}

    /** Those with most facts first. */
    synchronized List<String> zones() {
        refresh();
        return names;
    }

    /** Latest first. */
    synchronized List<String> periods(String zone) {
        refresh();
        BitSet met = new BitSet();
        tally(zone).cells(ALL, (indicator, period, count) -> met.set(period));
        return met.stream()
                .mapToObj(periods::code)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** In the order of their codes. */
    synchronized List<String> indicators() {
        refresh();
        return indicatorsMet;
    }

    /** How many facts stand of what the filter names: zones, indicators, periods, measures, statuses. */
    synchronized int facts(FactFilter filter) {
        refresh();
        Integer known = counted.get(filter);
        if (known == null) {
            Wanted wanted = wanted(filter);
            known = among(filter.zones())
                    .map(this::tally)
                    .mapToInt(zone -> zone.count(wanted))
                    .sum();
            counted.put(filter, known);
        }
        return known;
    }

    /** Where they are. */
    synchronized List<Place> places(FactFilter filter) {
        refresh();
        Wanted wanted = wanted(filter);
        List<Place> places = new ArrayList<>();
        among(filter.zones()).forEach(zone -> tally(zone)
                .cells(
                        wanted,
                        (indicator, period, facts) ->
                                places.add(new Place(zone, indicators.code(indicator), periods.code(period), facts))));
        return places;
    }

    /** Changes whenever a fact of the zone does. */
    synchronized String stamp(String zone) {
        refresh();
        Tally tally = tally(zone);
        return tally.latest() + " " + tally.facts();
    }

    /** Zones that speak of an indicator, those with most facts of it first. */
    synchronized List<String> zonesOf(String indicator) {
        refresh();
        Wanted wanted = wanted(FactFilter.none().indicators(List.of(indicator)));
        Map<String, Integer> counts = new HashMap<>();
        zones.forEach((zone, tally) -> counts.put(zone, tally.count(wanted)));
        counts.values().removeIf(count -> count == 0);
        return mostFirst(counts);
    }

    /** A zone's facts by indicator and period. */
    List<Count> ofZone(String name) {
        return places(FactFilter.none().zones(List.of(name))).stream()
                .flatMap(place -> count(place.indicator(), place.period(), place.facts()).stream())
                .toList();
    }

    /** An indicator's facts by zone and period. */
    List<Count> ofIndicator(String indicator, List<String> names) {
        return names.isEmpty()
                ? List.of()
                : places(FactFilter.none().zones(names).indicators(List.of(indicator))).stream()
                        .flatMap(place -> count(place.zone(), place.period(), place.facts()).stream())
                        .toList();
    }

    /** A period's facts by zone and indicator. */
    List<Count> ofPeriod(String period, List<String> names) {
        return names.isEmpty()
                ? List.of()
                : places(FactFilter.none().zones(names).periods(List.of(period))).stream()
                        .flatMap(place -> count(place.zone(), place.indicator(), place.facts()).stream())
                        .toList();
    }

    private static Optional<Count> count(@Nullable String row, @Nullable String column, int facts) {
        return row == null || column == null ? Optional.empty() : Optional.of(new Count(row, column, facts));
    }

    private Wanted wanted(FactFilter filter) {
        return new Wanted(
                indicators.among(filter.indicators()),
                periods.among(filter.periods()),
                measures.among(filter.measures()),
                statuses.among(filter.statuses()));
    }

    private Stream<String> among(List<String> wanted) {
        return wanted.isEmpty() ? names.stream() : wanted.stream().distinct();
    }

    private Tally tally(String zone) {
        return zones.getOrDefault(zone, Tally.NOTHING);
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
        (before == null ? subjects() : changed(before)).forEach(this::count);
        Map<String, Integer> counts = new HashMap<>();
        zones.forEach((zone, tally) -> counts.put(zone, tally.facts()));
        names = mostFirst(counts);
        indicatorsMet = met();
        counted.clear();
        seen = now;
    }

    private List<String> met() {
        BitSet met = new BitSet();
        zones.values().forEach(zone -> zone.cells(ALL, (indicator, period, count) -> met.set(indicator)));
        return met.stream()
                .mapToObj(indicators::code)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
    }

    private static List<String> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All, from one to the next by an index: a distinct selection would read a million rows. */
    private List<String> subjects() {
        List<String> found = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            next = jdbc.sql("select subject from fact where subject > :last order by subject fetch first row only")
                    .param("last", next.get())
                    .query(String.class)
                    .optional();
            next.ifPresent(found::add);
        }
        return found;
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

    /** From an index alone. */
    private void count(String zone) {
        Tally.Growing growing = new Tally.Growing();
        jdbc.sql("""
                select f.indicator, f.period, f.measure, f.status, count(*), max(f.id) from fact f
                where f.superseded_at is null and f.subject = :zone
                group by f.indicator, f.period, f.measure, f.status""").param("zone", zone).query(row -> {
            growing.add(
                    indicators.number(row.getString(1)),
                    periods.number(row.getString(2)),
                    measures.number(row.getString(3)),
                    statuses.number(row.getString(4)),
                    row.getInt(5),
                    row.getLong(6));
        });
        Tally tally = growing.grown();
        if (tally.facts() == 0) {
            zones.remove(zone);
        } else {
            zones.put(zone, tally);
        }
    }
}
