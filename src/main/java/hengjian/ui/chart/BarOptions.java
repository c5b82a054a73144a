package hengjian.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the custom element is told: ApexCharts' own options, and beside them the marks that ApexCharts does not know. */
record BarOptions(Apex apex, Marks marks) {

    record Apex(Chart chart, PlotOptions plotOptions, List<Series> series, XAxis xaxis) {}

    record Chart(String type) {}

    record PlotOptions(Bar bar) {}

    record Bar(boolean horizontal) {}

    record Series(String name, List<@Nullable Double> data) {}

    record XAxis(List<String> categories, double min) {}

    record Marks(String title, String unit, String form, List<Boolean> pale, List<List<Mark>> bars) {}

    record Mark(
            String text,
            boolean open,
            boolean pale,
            @Nullable String key) {

        private static final Mark NONE = new Mark("", false, false, null);
    }

    static BarOptions of(BarChart chart) {
        List<BarChart.Bars> rows = chart.rows();
        List<Series> series = new ArrayList<>();
        List<List<Mark>> marks = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            int at = i;
            BarSeries of = chart.series().get(i);
            series.add(new Series(
                    of.name(),
                    rows.stream()
                            .<@Nullable Double>map(row -> value(row.bars().get(at)))
                            .toList()));
            marks.add(rows.stream()
                    .map(row -> mark(row.bars().get(at), of.pale()))
                    .toList());
        }
        return new BarOptions(
                new Apex(
                        new Chart("bar"),
                        new PlotOptions(new Bar(true)),
                        series,
                        new XAxis(rows.stream().map(BarChart.Bars::label).toList(), lowest(series))),
                new Marks(
                        chart.title(),
                        chart.unit(),
                        "bar",
                        chart.series().stream().map(BarSeries::pale).toList(),
                        marks));
    }

    /** Zero, unless a value lies below. */
    private static double lowest(List<Series> series) {
        return series.stream()
                .flatMap(of -> of.data().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .reduce(0, Math::min);
    }

    private static @Nullable Double value(@Nullable BarDatum bar) {
        return bar == null ? null : bar.value();
    }

    private static Mark mark(@Nullable BarDatum bar, boolean paleSeries) {
        return bar == null ? Mark.NONE : new Mark(bar.valueText(), bar.open(), bar.pale() || paleSeries, bar.key());
    }
}
