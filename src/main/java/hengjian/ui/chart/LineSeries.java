package hengjian.ui.chart;

import java.io.Serializable;
import java.util.List;

/** One line. */
public record LineSeries(String name, List<LinePoint> points) implements Serializable {

    public LineSeries {
        points = List.copyOf(points);
    }

    boolean isPale() {
        return points.stream().filter(point -> point.value() != null).allMatch(LinePoint::pale);
    }
}
