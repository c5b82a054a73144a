package hengjian.ui.chart;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Horizontal bars from zero. The title says what, where and when; the unit may be empty. */
public record BarChart(String title, String unit, List<BarSeries> series) implements Chart {

    private static final long serialVersionUID = 1L;

    public BarChart {
        series = List.copyOf(series);
    }

    @Override
    public boolean isEmpty() {
        return bars().allMatch(bar -> bar.value() == null);
    }

    @Override
    public Twin twin() {
        return new Twin(
                series.stream().map(BarSeries::name).toList(),
                rows().stream().map(BarChart::twin).toList());
    }

    @Override
    public Record options() {
        return BarOptions.of(this);
    }

    @Override
    public String sentence() {
        return heading() + "：" + series.stream().map(this::sentence).collect(joining("。"));
    }

    private String sentence(BarSeries of) {
        String values = of.data().stream()
                .map(bar -> bar.label() + " " + bar.valueText())
                .collect(joining("；"));
        return series.size() > 1 ? of.name() + "：" + values : values;
    }

    /** The rows, each with one bar a series, null where a series has none. */
    List<Bars> rows() {
        List<List<String>> labels = series.stream().map(BarChart::labels).toList();
        if (labels.stream().distinct().count() == 1) {
            return IntStream.range(0, labels.getFirst().size())
                    .mapToObj(row -> new Bars(
                            labels.getFirst().get(row),
                            series.stream()
                                    .<@Nullable BarDatum>map(of -> of.data().get(row))
                                    .toList()))
                    .toList();
        }
        return labels.stream()
                .flatMap(List::stream)
                .distinct()
                .map(label -> new Bars(
                        label,
                        series.stream()
                                .<@Nullable BarDatum>map(of -> bar(of, label))
                                .toList()))
                .toList();
    }

    private static Row twin(Bars row) {
        return new Row(
                row.label(),
                row.bars().stream()
                        .<@Nullable Cell>map(bar -> bar == null ? null : new Cell(bar.valueText(), bar.key()))
                        .toList());
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

    record Bars(String label, List<@Nullable BarDatum> bars) {}
}
