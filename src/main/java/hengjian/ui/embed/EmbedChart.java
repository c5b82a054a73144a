package hengjian.ui.embed;

import hengjian.analysis.Cell;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.chart.BarChart;
import hengjian.ui.chart.BarDatum;
import hengjian.ui.chart.BarSeries;
import hengjian.ui.chart.Chart;
import hengjian.ui.chart.LineChart;
import hengjian.ui.chart.LinePoint;
import hengjian.ui.chart.LineSeries;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of one measure: bars for one period, lines for several. */
record EmbedChart(Chart chart, List<StoredDocument> documents) {

    /** @param facts of one zone and one measure */
    static EmbedChart of(EmbedQuery query, String zone, List<StoredFact> facts) {
        Map<String, Map<Period, StoredFact>> shown = preferred(query, facts);
        List<Period> periods = shown.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
                .toList();
        String title = zone + " " + Words.measure(query.measure()) + title(periods);
        String unit = unit(shown);
        Chart chart = periods.size() <= 1 ? bars(title, unit, shown) : lines(query, title, unit, shown, periods);
        List<StoredDocument> documents = shown.values().stream()
                .flatMap(of -> of.values().stream())
                .map(StoredFact::document)
                .distinct()
                .toList();
        return new EmbedChart(chart, documents);
    }

    /** One figure a cell, in the catalogue's order; half-years alone where the address names no periods. */
    private static Map<String, Map<Period, StoredFact>> preferred(EmbedQuery query, List<StoredFact> facts) {
        Map<Long, StoredFact> byNumber = new LinkedHashMap<>();
        facts.forEach(fact -> byNumber.put(fact.id(), fact));
        Map<String, Map<Period, StoredFact>> all = new LinkedHashMap<>();
        IndicatorCatalogue.standard().all().forEach(of -> all.put(of.code(), new LinkedHashMap<>()));
        Cell.all(facts.stream().map(StoredFact::statement).toList()).forEach((key, cell) -> {
            Period period = key.period();
            Map<Period, StoredFact> row = all.get(key.indicator());
            boolean wanted = !query.periods().isEmpty() || period instanceof Period.HalfYear;
            if (period != null && row != null && wanted) {
                row.putIfAbsent(
                        period,
                        Objects.requireNonNull(byNumber.get(cell.preferred().id())));
            }
        });
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    private static Chart bars(String title, String unit, Map<String, Map<Period, StoredFact>> shown) {
        List<BarDatum> bars = shown.entrySet().stream()
                .map(row -> bar(row.getKey(), row.getValue().values().iterator().next()))
                .toList();
        return new BarChart(title, unit, List.of(new BarSeries("", bars, false)));
    }

    private static BarDatum bar(String indicator, StoredFact fact) {
        Fact of = fact.fact();
        return new BarDatum(
                Words.indicator(indicator),
                drawn(of),
                Words.figure(of.quantity()).text(),
                of.quantity().bound() != Bound.EXACT,
                false,
                DocumentLink.of(fact));
    }

    private static Chart lines(
            EmbedQuery query,
            String title,
            String unit,
            Map<String, Map<Period, StoredFact>> shown,
            List<Period> periods) {
        List<LineSeries> lines = new ArrayList<>();
        shown.forEach((indicator, of) -> lines.add(new LineSeries(
                Words.indicator(indicator),
                periods.stream().map(period -> point(of.get(period))).toList())));
        return new LineChart(
                title,
                unit,
                periods.stream().map(Words::period).toList(),
                lines,
                LineChart.Form.LINE,
                false,
                query.measure() == Measure.RANK,
                Words.of("embed.axis"));
    }

    private static LinePoint point(@Nullable StoredFact fact) {
        if (fact == null) {
            return LinePoint.gap(Words.of("embed.none"));
        }
        Fact of = fact.fact();
        LinePoint.Truth truth =
                switch (of.quantity().bound()) {
                    case EXACT -> LinePoint.Truth.NONE;
                    case ABOUT, NEARLY -> LinePoint.Truth.ABOUT;
                    case MORE_THAN, AT_LEAST -> LinePoint.Truth.ABOVE;
                    case AT_MOST, LESS_THAN -> LinePoint.Truth.BELOW;
                };
        return new LinePoint(drawn(of), Words.figure(of.quantity()).text(), truth, false, DocumentLink.of(fact));
    }

    /** Money in 亿元 (Chinese) or billions (English), all else as it is. */
    private static double drawn(Fact fact) {
        BigDecimal value = fact.quantity().value();
        int zeros = Words.english() ? 9 : 8;
        return (fact.quantity().unit().isMoney() ? value.movePointLeft(zeros) : value).doubleValue();
    }

    private static String unit(Map<String, Map<Period, StoredFact>> shown) {
        List<Unit> units = shown.values().stream()
                .flatMap(of -> of.values().stream())
                .map(fact -> fact.fact().quantity().unit())
                .distinct()
                .toList();
        if (units.size() != 1) {
            return "";
        }
        String word = Words.wording().unit(units.getFirst());
        return units.getFirst().isMoney() ? (Words.english() ? "bn " : "亿") + word : word;
    }

    private static String title(List<Period> periods) {
        return switch (periods.size()) {
            case 0 -> "";
            case 1 -> " " + Words.period(periods.getFirst());
            default -> " " + Words.period(periods.getFirst()) + "—" + Words.period(periods.getLast());
        };
    }
}
