package hengjian.ui.coverage;

import hengjian.analysis.coverage.Coverage;
import hengjian.analysis.coverage.Coverage.Count;
import hengjian.analysis.coverage.Coverage.Place;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.Coverages;
import hengjian.store.Facts;
import hengjian.ui.shell.Home;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of a slice.
 *
 * @param value of the fixed dimension
 * @param values it could have
 * @param rowsInAll before paging; likewise columns
 * @param bare indicators without a figure here; left out unless asked for
 */
record Slice(
        CoverageQuery query,
        String value,
        List<String> values,
        Coverage coverage,
        int rowsInAll,
        int columnsInAll,
        int bare) {

    static final int ROWS = 40;
    static final int COLUMNS = 18;

    private static final List<String> INDICATORS =
            IndicatorCatalogue.standard().all().stream().map(Indicator::code).toList();

    static Slice of(CoverageQuery query, Facts facts, Coverages coverages) {
        return switch (query.fixed()) {
            case ZONE -> zone(query, facts, coverages);
            case INDICATOR -> indicator(query, facts, coverages);
            case PERIOD -> period(query, facts, coverages);
        };
    }

    private static Slice zone(CoverageQuery query, Facts facts, Coverages coverages) {
        List<String> zones = facts.zones(query.asOf());
        String zone =
                Optional.ofNullable(query.value()).or(() -> Home.among(zones)).orElse("");
        List<String> spoken = facts.periods(zone, query.asOf());
        List<String> periods = periods(query, Gaps.filled(spoken));
        List<String> columns = page(periods, query.column(), COLUMNS);
        List<Count> counts = coverages.ofZone(zone, query.asOf());
        List<String> told = told(counts.stream()
                .filter(count -> query.kind().holds(count.column()))
                .map(Count::row));
        List<String> rows = shown(query, told);
        Set<Place> held = new HashSet<>();
        columns.stream()
                .filter(spoken::contains)
                .forEach(column -> rows.forEach(row -> held.add(new Place(row, column))));
        return new Slice(
                query,
                zone,
                zones,
                Coverage.of(rows, columns, counts, held),
                rows.size(),
                periods.size(),
                INDICATORS.size() - told.size());
    }

    /** Indicators that have a figure, in the order of the catalogue. */
    private static List<String> told(Stream<String> met) {
        Set<String> codes = met.collect(Collectors.toSet());
        return INDICATORS.stream().filter(codes::contains).toList();
    }

    /** Those with figures; and after them, when asked for or when there are no others, those without. */
    private static List<String> shown(CoverageQuery query, List<String> told) {
        return query.all() || told.isEmpty()
                ? Stream.concat(told.stream(), INDICATORS.stream()).distinct().toList()
                : told;
    }

    private static Slice indicator(CoverageQuery query, Facts facts, Coverages coverages) {
        String indicator = chosen(query, INDICATORS);
        List<String> zones = facts.zones(query.asOf());
        List<String> rows = page(zones, query.row(), ROWS);
        Set<Place> held = new HashSet<>();
        Set<String> spoken = new TreeSet<>();
        for (String zone : rows) {
            List<String> periods = periods(query, facts.periods(zone, query.asOf()));
            spoken.addAll(periods);
            periods.forEach(period -> held.add(new Place(zone, period)));
        }
        List<String> periods = new ArrayList<>(spoken).reversed();
        return new Slice(
                query,
                indicator,
                INDICATORS,
                Coverage.of(
                        rows,
                        page(periods, query.column(), COLUMNS),
                        coverages.ofIndicator(indicator, rows, query.asOf()),
                        held),
                zones.size(),
                periods.size(),
                0);
    }

    private static Slice period(CoverageQuery query, Facts facts, Coverages coverages) {
        List<String> zones = facts.zones(query.asOf());
        List<String> rows = page(zones, query.row(), ROWS);
        Set<String> spoken = new TreeSet<>();
        rows.forEach(zone -> spoken.addAll(periods(query, facts.periods(zone, query.asOf()))));
        List<String> periods = new ArrayList<>(spoken).reversed();
        String period = chosen(query, periods);
        List<Count> counts = coverages.ofPeriod(period, rows, query.asOf());
        List<String> told = told(counts.stream().map(Count::column));
        List<String> indicators = shown(query, told);
        List<String> columns = page(indicators, query.column(), COLUMNS);
        Set<Place> held = new HashSet<>();
        rows.stream()
                .filter(zone -> facts.periods(zone, query.asOf()).contains(period))
                .forEach(zone -> columns.forEach(column -> held.add(new Place(zone, column))));
        return new Slice(
                query,
                period,
                periods,
                Coverage.of(rows, columns, counts, held),
                zones.size(),
                indicators.size(),
                INDICATORS.size() - told.size());
    }

    private static List<String> periods(CoverageQuery query, List<String> all) {
        return all.stream().filter(query.kind()::holds).toList();
    }

    private static String chosen(CoverageQuery query, List<String> values) {
        String value = query.value();
        return value != null ? value : values.isEmpty() ? "" : values.getFirst();
    }

    private static List<String> page(List<String> all, int from, int size) {
        int start = Math.min(from, Math.max(0, all.size() - 1) / size * size);
        return all.subList(Math.max(0, start), Math.min(all.size(), start + size));
    }
}
