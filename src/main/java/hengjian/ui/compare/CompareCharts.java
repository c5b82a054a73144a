package hengjian.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.analysis.Figure;
import hengjian.analysis.Scale;
import hengjian.analysis.comparison.Entry;
import hengjian.analysis.comparison.Place;
import hengjian.analysis.comparison.Row;
import hengjian.analysis.comparison.Subject;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.store.StoredFact;
import hengjian.ui.chart.ApexChart;
import hengjian.ui.chart.BarChart;
import hengjian.ui.chart.BarDatum;
import hengjian.ui.chart.BarSeries;
import hengjian.ui.chart.Chart;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.chart.ChartTexts;
import hengjian.ui.chart.LineChart;
import hengjian.ui.chart.LineChart.Form;
import hengjian.ui.chart.LinePoint;
import hengjian.ui.chart.LinePoint.Truth;
import hengjian.ui.chart.LineSeries;
import hengjian.ui.cite.Cited;
import hengjian.ui.shell.Later;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small multiples of the rows, or all levels from 100 on. */
final class CompareCharts {

    /** More small charts than these are noise. */
    private static final int MOST = 12;

    private static final int IN_SIGHT = 6;

    private final Compared compared;

    private CompareCharts(Compared compared) {
        this.compared = compared;
    }

    /** Nothing where there is nothing to be set against each other. */
    static Optional<Component> of(Compared compared) {
        CompareCharts charts = new CompareCharts(compared);
        return compared.query().has(Option.INDEXED)
                ? Optional.of(charts.indexedOrWhyNot())
                : charts.small().or(charts::growths);
    }

    /** One chart of the page by itself, its title saying where and when, too; an empty one where it cannot be drawn. */
    static Chart alone(Compared compared, DrawnChart asked) {
        CompareCharts charts = new CompareCharts(compared);
        Subject subject = asked.subject();
        return subject == null
                ? charts.indexed(true).orElseGet(() -> charts.nothing(Words.of("compare.option.indexed")))
                : Optional.ofNullable(charts.together().get(subject))
                        .map(rows -> charts.chart(subject, rows, true))
                        .orElseGet(() -> charts.nothing(Labels.subject(subject) + " " + Labels.measure(subject)));
    }

    private Chart nothing(String what) {
        return new BarChart(where(what), "", List.of());
    }

    private Optional<Component> small() {
        Div all = new Div();
        all.addClassName("hj-multiples");
        Later.add(
                all,
                IN_SIGHT,
                together().entrySet().stream().limit(MOST).toList(),
                entry -> frame(chart(entry.getKey(), entry.getValue(), false), new DrawnChart(entry.getKey())));
        return Optional.<Component>of(all).filter(some -> all.getComponentCount() > 0);
    }

    /** Of a single column the growths beneath each other, there being nothing to set any of them against. */
    private Optional<Component> growths() {
        List<Row> rows = compared.comparison().rows().stream()
                .filter(row -> row.subject().measure() == Measure.GROWTH)
                .filter(row ->
                        row.subject().breakdown() == null && Labels.unit(row).equals("%"))
                .toList();
        List<BarDatum> bars = rows.stream()
                .flatMap(row -> stated(row).map(stored -> bar(Labels.subject(row.subject()), stored, Scale.ONE)))
                .limit(MOST)
                .toList();
        boolean single = compared.comparison().columns().size() == 1;
        if (!single || bars.size() < 2) {
            return Optional.empty();
        }
        String what = Words.measure(Measure.GROWTH);
        BarChart chart = new BarChart(where(what), "%", List.of(new BarSeries(what, bars, false)));
        return Optional.of(plain(chart));
    }

    private Stream<StoredFact> stated(Row row) {
        return row.entries().stream()
                .flatMap(entry -> entry.stated().stream())
                .map(stated -> compared.stored(stated.cell()));
    }

    /** What can be drawn in one chart each. */
    private Map<Subject, List<Row>> together() {
        Map<Subject, List<Row>> together = bySubject();
        together.values().removeIf(rows -> !drawable(rows));
        return together;
    }

    private Map<Subject, List<Row>> bySubject() {
        return compared.comparison().rows().stream()
                .map(Row::alike)
                .filter(row -> !row.places().isEmpty())
                .collect(Collectors.groupingBy(Row::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * At least two figures to be set against each other, all of one unit, and ranks among the same others; no changes,
     * each of which has a starting point of its own.
     */
    private static boolean drawable(List<Row> rows) {
        return rows.stream().noneMatch(row -> row.subject().measure() == Measure.CHANGE)
                && rows.stream().allMatch(Labels::oneUnit)
                && rows.stream()
                                .map(Labels::unit)
                                .filter(unit -> !unit.isEmpty())
                                .distinct()
                                .count()
                        <= 1
                && facts(rows).map(Fact::cohort).distinct().count() <= 1
                && facts(rows).filter(fact -> fact.status() != Status.TARGET).count() > 1;
    }

    private static Stream<Fact> facts(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.entries().stream())
                .flatMap(entry -> entry.stated().stream())
                .map(stated -> stated.cell().preferred().fact());
    }

    private Chart chart(Subject subject, List<Row> rows, boolean alone) {
        Row first = rows.getFirst();
        Scale scale = rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .map(Labels::scale)
                .max((one, other) -> one.factor().compareTo(other.factor()))
                .orElse(Scale.ONE);
        String what = Labels.subject(subject) + " " + Labels.measure(subject);
        String title = alone ? where(what) : what;
        String unit = rows.stream()
                .map(Labels::unit)
                .filter(of -> !of.isEmpty())
                .findFirst()
                .orElse("");
        boolean zones =
                !first.places().getFirst().zone().isEmpty() && first.zone().isEmpty();
        if (zones) {
            return new BarChart(title, unit, List.of(new BarSeries(what, bars(first, scale), false)));
        }
        return new LineChart(
                title,
                unit,
                first.places().stream().map(place -> Labels.slot(place.slot())).toList(),
                rows.stream()
                        .map(row -> new LineSeries(row.zone(), points(row, scale)))
                        .toList(),
                alone ? Form.LINE : Form.SMALL,
                false,
                subject.measure() == Measure.RANK,
                alone ? Words.of(subject.measure() == Measure.RANK ? "indicator.firstOnTop" : "chart.notZero") : "");
    }

    /** 衡阳高新区 固定资产投资 增速 2021年上半年—2022年上半年. */
    private String where(String what) {
        CompareQuery query = compared.query();
        List<String> slots = query.slots().stream()
                .filter(slot -> !slot.aimed())
                .map(Labels::slot)
                .toList();
        String when =
                slots.isEmpty() ? "" : slots.size() == 1 ? slots.getFirst() : slots.getFirst() + "—" + slots.getLast();
        return (zone() + what + " " + when).strip();
    }

    /** Where there are several, the lines and bars are told by them. */
    private String zone() {
        List<String> zones = compared.query().zones();
        return zones.size() == 1 ? zones.getFirst() + " " : "";
    }

    private List<BarDatum> bars(Row row, Scale scale) {
        List<BarDatum> bars = new ArrayList<>();
        for (int at = 0; at < row.places().size(); at++) {
            String zone = Labels.place(row.places().get(at), compared.comparison());
            Entry entry = row.entries().get(at);
            bars.add(entry.stated()
                    .map(stated -> bar(zone, compared.stored(stated.cell()), scale))
                    .orElseGet(() -> new BarDatum(zone, null, Labels.missing(entry), false, false, null)));
        }
        return bars;
    }

    private static BarDatum bar(String zone, StoredFact stored, Scale scale) {
        Figure figure = Figure.of(stored.fact().quantity(), Words.wording(), scale);
        boolean open = stored.fact().quantity().bound() != Bound.EXACT;
        boolean pale = stored.fact().status() != Status.ACTUAL;
        return new BarDatum(zone, figure.number().doubleValue(), figure.text(), open, pale, Cited.address(stored));
    }

    private List<LinePoint> points(Row row, Scale scale) {
        return row.entries().stream()
                .map(entry -> entry.stated()
                        .map(stated -> point(compared.stored(stated.cell()), scale))
                        .orElseGet(() -> LinePoint.gap(Labels.missing(entry))))
                .toList();
    }

    private static LinePoint point(StoredFact stored, Scale scale) {
        Figure figure = Figure.of(stored.fact().quantity(), Words.wording(), scale);
        return new LinePoint(
                figure.number().doubleValue(),
                figure.text(),
                truth(stored.fact().quantity().bound()),
                stored.fact().status() != Status.ACTUAL,
                Cited.address(stored));
    }

    static Truth truth(Bound bound) {
        return switch (bound) {
            case EXACT -> Truth.NONE;
            case ABOUT -> Truth.ABOUT;
            case MORE_THAN, AT_LEAST -> Truth.ABOVE;
            case NEARLY, AT_MOST, LESS_THAN -> Truth.BELOW;
        };
    }

    private Component indexedOrWhyNot() {
        return indexed(false)
                .<Component>map(chart -> new Div(frame(chart, DrawnChart.INDEXED), note(Words.of("compare.indexNote"))))
                .orElseGet(() -> note(Words.of("compare.nothingIndexed")));
    }

    /** Levels that are exact and positive at the first column that came about, each from 100 on. */
    private Optional<Chart> indexed(boolean alone) {
        List<Row> levels = compared.comparison().columns().getFirst().zone().isEmpty()
                ? compared.comparison().rows().stream()
                        .filter(row -> row.subject().measure() == Measure.LEVEL)
                        .map(Row::alike)
                        .toList()
                : List.of();
        List<Place> columns = levels.stream()
                .limit(1)
                .flatMap(row -> row.places().stream())
                .filter(place -> !place.slot().aimed())
                .toList();
        List<LineSeries> lines = levels.stream()
                .map(row -> Index.of(compared, row))
                .flatMap(Optional::stream)
                .limit(8)
                .toList();
        if (lines.isEmpty() || columns.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new LineChart(
                (alone ? zone() : "")
                        + Words.of(
                                "compare.indexTitle",
                                Labels.slot(columns.getFirst().slot()))
                        + (lines.size() == 1 ? " " + lines.getFirst().name() : ""),
                Words.of("compare.indexUnit"),
                columns.stream().map(place -> Labels.slot(place.slot())).toList(),
                lines,
                columns.size() == 2 ? Form.SLOPE : Form.LINE,
                false,
                false,
                columns.size() == 2 ? "" : Words.of("chart.notZero")));
    }

    private ChartFrame frame(Chart data, DrawnChart asked) {
        return plain(data)
                .with(Share.frame(
                        asked.path(),
                        asked.parameters(compared.query()),
                        compared.query().asOf()));
    }

    private static ChartFrame plain(Chart data) {
        ApexChart chart = new ApexChart(data);
        chart.addPointListener(address -> UI.getCurrent().getPage().setLocation(address));
        ChartTexts texts =
                new ChartTexts(Words.of("chart.chart"), Words.of("chart.table"), "PNG", "SVG", Words.of("chart.none"));
        return new ChartFrame(chart, data, texts, new Div());
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("hj-note");
        return note;
    }
}
