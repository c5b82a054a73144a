package hengjian.ui.chart;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines along periods, gaps where there is nothing.
 *
 * @param categories the periods, one for each point of every line
 * @param fromZero whether the value axis must show zero
 * @param inverted ranks count downwards: the first stands at the top
 * @param note said at the axis, as that it does not start at zero; may be empty
 */
public record LineChart(
        String title,
        String unit,
        List<String> categories,
        List<LineSeries> series,
        Form form,
        boolean fromZero,
        boolean inverted,
        String note)
        implements Chart {

    private static final long serialVersionUID = 1L;

    /** A chart of its own, one with labels at both ends only, or one of many small ones. */
    public enum Form {
        LINE,
        SLOPE,
        SMALL
    }

    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int points = categories.size();
        if (series.stream().anyMatch(line -> line.points().size() != points)) {
            throw new IllegalArgumentException("every line has one point a category");
        }
    }

    @Override
    public boolean isEmpty() {
        return series.stream().flatMap(line -> line.points().stream()).allMatch(point -> point.value() == null);
    }

    @Override
    public Twin twin() {
        return new Twin(
                series.stream().map(LineSeries::name).toList(),
                told().mapToObj(this::row).toList());
    }

    @Override
    public Record options() {
        return LineOptions.of(this);
    }

    @Override
    public String sentence() {
        return heading() + "：" + series.stream().map(this::sentence).collect(joining("。"));
    }

    private String sentence(LineSeries line) {
        String values = told().mapToObj(
                        at -> categories.get(at) + " " + line.points().get(at).text())
                .collect(joining("；"));
        return series.size() > 1 ? line.name() + "：" + values : values;
    }

    /** The categories of which some line says something; the others only keep room. */
    private IntStream told() {
        return IntStream.range(0, categories.size()).filter(at -> series.stream()
                .anyMatch(line -> !line.points().get(at).equals(LinePoint.ROOM)));
    }

    private Row row(int at) {
        return new Row(
                categories.get(at),
                series.stream()
                        .map(line -> line.points().get(at))
                        .<@Nullable Cell>map(point -> new Cell(point.text(), point.key()))
                        .toList());
    }
}
