package hengjian.ui.chart;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Horizontal bars from zero. The title says what, where and when; the unit may be empty. */
public record BarChart(String title, String unit, List<BarSeries> series) implements Serializable {

    public BarChart {
        series = List.copyOf(series);
    }

    public boolean isEmpty() {
        return bars().allMatch(bar -> bar.value() == null);
    }

    String heading() {
        return unit.isBlank() ? title : title + "（" + unit + "）";
    }

    /** The chart as one sentence, for those who do not see it. */
    String sentence() {
        return heading() + "：" + series.stream().map(this::sentence).collect(joining("。"));
    }

    private String sentence(BarSeries of) {
        String values = of.data().stream()
                .map(bar -> bar.label() + " " + bar.valueText())
                .collect(joining("；"));
        return series.size() > 1 ? of.name() + "：" + values : values;
    }

    /** The rows, each with one bar a series, null where a series has none. */
    List<Row> rows() {
        List<List<String>> labels = series.stream().map(BarChart::labels).toList();
        if (labels.stream().distinct().count() == 1) {
            return IntStream.range(0, labels.getFirst().size())
                    .mapToObj(row -> new Row(
                            labels.getFirst().get(row),
                            series.stream()
                                    .<@Nullable BarDatum>map(of -> of.data().get(row))
                                    .toList()))
                    .toList();
        }
        return labels.stream()
                .flatMap(List::stream)
                .distinct()
                .map(label -> new Row(
                        label,
                        series.stream()
                                .<@Nullable BarDatum>map(of -> bar(of, label))
                                .toList()))
                .toList();
    }

    private Stream<BarDatum> bars() {
        return series.stream().flatMap(of -> of.data().stream());
    }

    private static List<String> labels(BarSeries of) {
        return of.data().stream().map(BarDatum::label).toList();
    }

    private static @Nullable BarDatum bar(BarSeries of, String label) {
        for (BarDatum bar : of.data()) {
            if (Objects.equals(bar.label(), label)) {
                return bar;
            }
        }
        return null;
    }

    record Row(String label, List<@Nullable BarDatum> bars) {}
}
