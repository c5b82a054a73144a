package hengjian.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import hengjian.analysis.Cell;
import hengjian.analysis.Figure;
import hengjian.analysis.Scale;
import hengjian.analysis.series.Rhythm;
import hengjian.analysis.series.Series;
import hengjian.analysis.series.Timeline;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.StoredDocument;
import hengjian.ui.chart.ApexChart;
import hengjian.ui.chart.BarChart;
import hengjian.ui.chart.Chart;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.chart.ChartTexts;
import hengjian.ui.chart.LineChart;
import hengjian.ui.chart.LineChart.Form;
import hengjian.ui.chart.LinePoint;
import hengjian.ui.chart.LinePoint.Truth;
import hengjian.ui.chart.LineSeries;
import hengjian.ui.cite.Sources;
import hengjian.ui.embed.Embedded;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Levels, growth and ranks along the periods of one rhythm, the zones over each other. */
final class SeriesCharts {

    private static final List<Measure> DRAWN =
            List.of(Measure.LEVEL, Measure.GROWTH, Measure.RANK, Measure.SHARE, Measure.COMPLETION);

    private final Told told;
    private final boolean alone;

    /** @param alone whether a chart is shown without the page, whose zone its title must then say */
    private SeriesCharts(Told told, boolean alone) {
        this.told = told;
        this.alone = alone;
    }

    static Component of(Told told) {
        SeriesCharts charts = new SeriesCharts(told, false);
        Div all = new Div();
        all.addClassName("hj-pair");
        DRAWN.stream()
                .flatMap(measure -> charts.drawn(measure).stream().map(lines -> charts.frame(measure, lines)))
                .forEach(all::add);
        return all;
    }

    /** The charts of one measure by themselves; an empty one where there is nothing to be drawn. */
    static List<Embedded> alone(Told told, Measure measure, String home) {
        SeriesCharts charts = new SeriesCharts(told, true);
        List<List<Series>> drawn = charts.drawn(measure);
        return drawn.isEmpty()
                ? List.of(Embedded.of(
                        charts.nothing(measure), List.of(), told.query().asOf(), home))
                : drawn.stream()
                        .map(lines -> Embedded.of(
                                charts.chart(measure, lines),
                                charts.documents(lines),
                                told.query().asOf(),
                                home))
                        .toList();
    }

    private Chart nothing(Measure measure) {
        return new BarChart(name(told) + " " + Words.measure(measure), "", List.of());
    }

    private List<StoredDocument> documents(List<Series> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::preferred)
                .filter(told::shows)
                .map(one -> told.stored(one.id()).document())
                .distinct()
                .toList();
    }

    /** What is drawn in one chart each: all zones, or one where their levels are too far apart for one axis. */
    private List<List<Series>> drawn(Measure measure) {
        List<Series> lines = lines(measure);
        boolean apart = measure == Measure.LEVEL && !Magnitude.alike(lines);
        List<List<Series>> charts = apart
                ? List.copyOf(lines.stream()
                        .collect(Collectors.groupingBy(
                                line -> line.key().subject(), LinkedHashMap::new, Collectors.toList()))
                        .values())
                : List.of(lines);
        return charts.stream().filter(some -> points(some) > 1).toList();
    }

    private List<Series> lines(Measure measure) {
        List<Series> lines = told.series().stream()
                .filter(series -> series.key().measure() == measure)
                .map(this::drawn)
                .filter(series -> !series.cells().isEmpty())
                .toList();
        List<Unit> units = lines.stream()
                .flatMap(series -> series.cells().stream())
                .map(cell -> cell.preferred().fact().quantity().unit())
                .distinct()
                .toList();
        return units.isEmpty()
                ? List.of()
                : lines.stream()
                        .filter(line -> unit(line).equals(units.getFirst()))
                        .toList();
    }

    /** A single figure is no picture. */
    private static int points(List<Series> lines) {
        return lines.stream().mapToInt(line -> line.cells().size()).sum();
    }

    private LineChart chart(Measure measure, List<Series> lines) {
        List<Period> stated = Series.periods(lines);
        List<Period> periods = Timeline.of(stated);
        Scale scale = lines.stream()
                .flatMap(series -> series.cells().stream())
                .map(cell -> cell.preferred().fact().quantity())
                .max(Comparator.comparing(quantity -> quantity.value().abs()))
                .map(largest -> Words.wording().scale(largest))
                .orElse(Scale.ONE);
        List<String> zones = zones(lines);
        String where = zones.size() == 1 && (alone || told.query().zones().size() > 1) ? zones.getFirst() + " " : "";
        String title = where + name(told) + " " + Words.measure(measure) + " " + ends(periods);
        boolean bars = measure == Measure.LEVEL;
        return new LineChart(
                title,
                measure == Measure.RANK ? "" : (scale.prefix() + Words.wording().unit(unit(lines.getFirst()))).strip(),
                periods.stream().map(Words::period).toList(),
                lines.stream().map(line -> line(line, periods, stated, scale)).toList(),
                Form.LINE,
                bars,
                measure == Measure.RANK,
                bars ? "" : Words.of(measure == Measure.RANK ? "indicator.firstOnTop" : "chart.notZero"));
    }

    static String name(Told told) {
        String part = told.query().part();
        return Words.indicator(told.indicator().code())
                + (part.isEmpty() ? "" : Words.of("overview.part", Words.part(part)));
    }

    private static String ends(List<Period> periods) {
        String first = Words.period(periods.getFirst());
        return periods.size() == 1 ? first : first + "—" + Words.period(periods.getLast());
    }

    private Series drawn(Series series) {
        return told.rhythms().stream()
                .filter(rhythm -> rhythm.code().equals(told.query().rhythm()))
                .findFirst()
                .map(series::of)
                .orElse(series);
    }

    private static Unit unit(Series series) {
        return series.cells().getFirst().preferred().fact().quantity().unit();
    }

    private LineSeries line(Series series, List<Period> periods, List<Period> stated, Scale scale) {
        return new LineSeries(
                label(series.key()),
                periods.stream()
                        .map(period -> series.at(period)
                                .map(cell -> point(cell, scale))
                                .orElseGet(() -> stated.contains(period)
                                        ? LinePoint.gap(Words.of("cite.none"))
                                        : LinePoint.ROOM))
                        .toList());
    }

    private static String label(Series.Key key) {
        String status = key.status() == Status.ACTUAL ? "" : " " + Words.status(key.status());
        String cohort = key.cohort() == null ? "" : " " + Words.cohort(Objects.requireNonNull(key.cohort()));
        return key.subject() + cohort + status;
    }

    private LinePoint point(Cell cell, Scale scale) {
        Fact fact = cell.preferred().fact();
        Quantity quantity = fact.quantity();
        Figure figure = Figure.of(quantity, Words.wording(), scale);
        return new LinePoint(
                figure.number().doubleValue(),
                figure.text(),
                truth(quantity.bound()),
                fact.status() != Status.ACTUAL,
                told.address(cell.preferred()));
    }

    private static Truth truth(Bound bound) {
        return switch (bound) {
            case EXACT -> Truth.NONE;
            case ABOUT -> Truth.ABOUT;
            case MORE_THAN, AT_LEAST -> Truth.ABOVE;
            case NEARLY, AT_MOST, LESS_THAN -> Truth.BELOW;
        };
    }

    private static List<String> zones(List<Series> lines) {
        return lines.stream().map(line -> line.key().subject()).distinct().toList();
    }

    private ChartFrame frame(Measure measure, List<Series> lines) {
        LineChart data = chart(measure, lines);
        ApexChart chart = new ApexChart(data);
        chart.addPointListener(address -> UI.getCurrent().getPage().setLocation(address));
        ChartTexts texts =
                new ChartTexts(Words.of("chart.chart"), Words.of("chart.table"), "PNG", "SVG", Words.of("chart.none"));
        return new ChartFrame(
                        chart,
                        data,
                        texts,
                        Sources.of(told.documents().stream().limit(3).toList()))
                .with(Share.frame(
                        IndicatorEmbed.path(told.indicator(), measure),
                        parameters(zones(lines)),
                        told.query().asOf()));
    }

    /** Without the periods: later ones join the line in the other page, too. */
    private Map<String, String> parameters(List<String> zones) {
        return Map.of(
                "zone", String.join("~", zones),
                "part", told.query().part(),
                "rhythm", told.query().rhythm());
    }

    /** 上半年与下半年, 1—6月累计. */
    static String words(Rhythm rhythm) {
        String code = rhythm.code();
        return switch (rhythm.kind()) {
            case CUMULATIVE ->
                Words.of(
                        "indicator.rhythm.cumulative",
                        Integer.parseInt(code.substring(1, 3)),
                        Integer.parseInt(code.substring(3)));
            case SPAN -> Words.of("indicator.rhythm.span", code.substring(1));
            case HALF, YEAR, QUARTER, MONTH, DAY, TO_DATE ->
                Words.of("indicator.rhythm." + rhythm.kind().name().toLowerCase(Locale.ROOT));
        };
    }
}
