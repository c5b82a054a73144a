package hengjian.ui.chart;

import java.io.Serializable;
import java.util.List;

/** Bars of one colour. A pale series holds plans, targets or estimates only. */
public record BarSeries(String name, List<BarDatum> data, boolean pale) implements Serializable {

    public BarSeries {
        data = List.copyOf(data);
    }
}
