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

/**
 * One page of a slice.
 *
 * @param value of the fixed dimension
 * @param values it could have
 * @param rowsInAll before paging; likewise columns
 */
record Slice(
        CoverageQuery query, String value, List<String> values, Coverage coverage, int rowsInAll, int columnsInAll) {

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
        Set<Place> held = new HashSet<>();
        columns.stream()
                .filter(spoken::contains)
                .forEach(column -> INDICATORS.forEach(row -> held.add(new Place(row, column))));
        return new Slice(
                query, zone, zones, Coverage.of(INDICATORS, columns, counts, held), INDICATORS.size(), periods.size());
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
                periods.size());
    }

    private static Slice period(CoverageQuery query, Facts facts, Coverages coverages) {
        List<String> zones = facts.zones(query.asOf());
        List<String> rows = page(zones, query.row(), ROWS);
        Set<String> spoken = new TreeSet<>();
        rows.forEach(zone -> spoken.addAll(periods(query, facts.periods(zone, query.asOf()))));
        List<String> periods = new ArrayList<>(spoken).reversed();
        String period = chosen(query, periods);
        List<String> columns = page(INDICATORS, query.column(), COLUMNS);
        Set<Place> held = new HashSet<>();
        rows.stream()
                .filter(zone -> facts.periods(zone, query.asOf()).contains(period))
                .forEach(zone -> columns.forEach(column -> held.add(new Place(zone, column))));
        return new Slice(
                query,
                period,
                periods,
                Coverage.of(rows, columns, coverages.ofPeriod(period, rows, query.asOf()), held),
                zones.size(),
                INDICATORS.size());
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
