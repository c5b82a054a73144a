package hengjian.ui.embed;

import hengjian.analysis.Figure;
import hengjian.analysis.Scale;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
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
import hengjian.ui.cite.Cited;
import hengjian.ui.embed.EmbedRows.Key;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures of one measure: bars for one period, lines for several. */
final class EmbedChart {

    private final EmbedQuery query;
    private final Measure measure;
    private final Map<Key, Map<Period, StoredFact>> rows;
    private final List<Period> periods;
    private final int left;
    private final Unit unit;
    private final Scale scale;

    EmbedChart(EmbedQuery query, Measure measure, EmbedRows of) {
        this.query = query;
        this.measure = measure;
        rows = of.rows();
        unit = of.unit();
        left = of.left();
        periods = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
                .toList();
        scale = rows.values().stream()
                .flatMap(row -> row.values().stream())
                .map(fact -> Words.wording().scale(fact.fact().quantity()))
                .max(Comparator.comparing(Scale::factor))
                .orElse(Scale.ONE);
    }

    Chart chart() {
        return periods.size() <= 1 ? bars() : lines();
    }

    List<StoredDocument> documents() {
        return rows.values().stream()
                .flatMap(row -> row.values().stream())
                .map(StoredFact::document)
                .distinct()
                .toList();
    }

    /** What the address names and the chart does not hold, and how much found no room; in words. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        String absent = Stream.of(
                        missing(query.zones(), distinct(Key::zone)).stream(),
                        missing(query.indicators(), distinct(Key::indicator)).stream()
                                .map(Words::indicator),
                        missing(query.periods(), periods).stream().map(Words::period))
                .flatMap(words -> words)
                .collect(Collectors.joining(Words.of("embed.and")));
        if (!absent.isEmpty()) {
            remarks.add(Words.of("embed.absent", absent));
        }
        if (left > 0) {
            remarks.add(Words.of("embed.left", left));
        }
        return remarks;
    }

    private static <T> List<T> missing(List<T> asked, List<T> drawn) {
        return asked.stream().filter(one -> !drawn.contains(one)).toList();
    }

    private BarChart bars() {
        boolean byZone =
                distinct(Key::zone).size() > 1 && distinct(Key::indicator).size() > 1;
        if (!byZone) {
            return new BarChart(
                    title(),
                    unitWord(),
                    List.of(series("", rows.keySet().stream().toList())));
        }
        List<BarSeries> series = distinct(Key::zone).stream()
                .map(zone -> series(
                        zone,
                        rows.keySet().stream()
                                .filter(key -> key.zone().equals(zone))
                                .toList()))
                .toList();
        return new BarChart(title(), unitWord(), series);
    }

    private BarSeries series(String zone, List<Key> keys) {
        boolean pale = query.status() != Status.ACTUAL;
        return new BarSeries(zone, keys.stream().map(key -> bar(key, zone)).toList(), pale);
    }

    private BarDatum bar(Key key, String zone) {
        StoredFact fact =
                Objects.requireNonNull(rows.get(key)).values().iterator().next();
        Fact of = fact.fact();
        return new BarDatum(
                name(key, !zone.isEmpty()),
                drawn(of),
                figure(of).text(),
                of.quantity().bound() != Bound.EXACT,
                of.status() != Status.ACTUAL,
                Cited.address(fact));
    }

    private LineChart lines() {
        boolean rank = measure == Measure.RANK;
        boolean fromZero = measure == Measure.LEVEL;
        return new LineChart(
                title(),
                rank ? "" : unitWord(),
                periods.stream().map(Words::period).toList(),
                rows.entrySet().stream().map(this::line).toList(),
                LineChart.Form.LINE,
                fromZero,
                rank,
                fromZero ? "" : Words.of(rank ? "indicator.firstOnTop" : "chart.notZero"));
    }

    private LineSeries line(Map.Entry<Key, Map<Period, StoredFact>> row) {
        return new LineSeries(
                name(row.getKey(), false),
                periods.stream()
                        .map(period -> point(row.getValue().get(period)))
                        .toList());
    }

    private LinePoint point(@Nullable StoredFact fact) {
        if (fact == null) {
            return LinePoint.gap(Words.of("cite.none"));
        }
        Fact of = fact.fact();
        LinePoint.Truth truth =
                switch (of.quantity().bound()) {
                    case EXACT -> LinePoint.Truth.NONE;
                    case ABOUT -> LinePoint.Truth.ABOUT;
                    case MORE_THAN, AT_LEAST -> LinePoint.Truth.ABOVE;
                    case NEARLY, AT_MOST, LESS_THAN -> LinePoint.Truth.BELOW;
                };
        return new LinePoint(drawn(of), figure(of).text(), truth, of.status() != Status.ACTUAL, Cited.address(fact));
    }

    private Figure figure(Fact fact) {
        return Figure.of(fact.quantity(), Words.wording(), scale);
    }

    private double drawn(Fact fact) {
        return figure(fact).number().doubleValue();
    }

    private String unitWord() {
        return (scale.prefix() + Words.wording().unit(unit)).strip();
    }

    /** What all share stands in the title, what differs beside the bars and lines. */
    private String title() {
        List<String> zones = distinct(Key::zone);
        List<String> indicators = distinct(Key::indicator);
        String zone = zones.size() == 1 ? zones.getFirst() : zones.isEmpty() ? "" : Words.of("embed.zones");
        String indicator = indicators.size() == 1 ? Words.indicator(indicators.getFirst()) + " " : "";
        String part = query.part() == null || query.part().isEmpty()
                ? ""
                : Words.of("overview.part", Words.part(query.part())) + " ";
        String status = query.status() == Status.ACTUAL ? "" : Words.status(query.status()) + " ";
        return (zone + " " + indicator + part + status + Words.measure(measure) + " " + span()).strip();
    }

    private String span() {
        return switch (periods.size()) {
            case 0 -> "";
            case 1 -> Words.period(periods.getFirst());
            default -> Words.period(periods.getFirst()) + "—" + Words.period(periods.getLast());
        };
    }

    /** @param zoneTold whether the zone is told otherwise */
    private String name(Key key, boolean zoneTold) {
        boolean zones = distinct(Key::zone).size() > 1 && !zoneTold;
        boolean indicators = distinct(Key::indicator).size() > 1;
        boolean parts = distinct(row -> Objects.toString(row.part(), "")).size() > 1;
        boolean cohorts = distinct(row -> Objects.toString(row.cohort(), "")).size() > 1;
        String name = Stream.of(
                        zones ? key.zone() : "",
                        indicators || !zones && !parts ? Words.indicator(key.indicator()) : "",
                        parts ? key.part() == null ? Words.of("overview.total") : Words.part(key.part()) : "",
                        cohorts && key.cohort() != null ? Words.cohort(key.cohort()) : "")
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(" "));
        return name;
    }

    private List<String> distinct(Function<Key, String> of) {
        return rows.keySet().stream().map(of).distinct().toList();
    }
}
