package hengjian.ui.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the custom element is told of lines: ApexCharts' own options, and the marks that ApexCharts does not know. */
record LineOptions(Apex apex, Marks marks) {

    record Apex(List<Series> series, XAxis xaxis) {}

    record Series(String name, List<@Nullable Double> data) {}

    record XAxis(List<String> categories) {}

    record Marks(
            String title,
            String unit,
            String form,
            boolean fromZero,
            boolean inverted,
            String note,
            List<Boolean> pale,
            List<List<Mark>> points) {}

    record Mark(
            String text,
            String bound,
            boolean pale,
            @Nullable String key) {}

    static LineOptions of(LineChart chart) {
        return new LineOptions(
                new Apex(chart.series().stream().map(LineOptions::series).toList(), new XAxis(chart.categories())),
                new Marks(
                        chart.title(),
                        chart.unit(),
                        chart.form().name().toLowerCase(Locale.ROOT),
                        chart.fromZero(),
                        chart.inverted(),
                        chart.note(),
                        chart.series().stream().map(LineSeries::isPale).toList(),
                        chart.series().stream().map(LineOptions::marks).toList()));
    }

    private static Series series(LineSeries line) {
        return new Series(
                line.name(),
                line.points().stream().<@Nullable Double>map(LinePoint::value).toList());
    }

    private static List<Mark> marks(LineSeries line) {
        return line.points().stream()
                .map(point -> new Mark(point.text(), point.truth().code(), point.pale(), point.key()))
                .toList();
    }
}
