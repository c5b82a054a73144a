package hengjian.ui.chart;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures to be drawn. The title says what, where and when; the unit may be empty. */
public sealed interface Chart extends Serializable permits BarChart, LineChart {

    String title();

    String unit();

    boolean isEmpty();

    /** The chart as a table: its twin, and what is copied. */
    Twin twin();

    /** What the custom element is told. */
    Record options();

    /** The chart as one sentence, for those who do not see it. */
    String sentence();

    default String heading() {
        return unit().isBlank() ? title() : title() + "（" + unit() + "）";
    }

    /** @param columns without the first, which holds the rows' labels */
    record Twin(List<String> columns, List<Row> rows) {

        public Twin {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A null cell stands where the series has nothing at all. */
    record Row(String label, List<@Nullable Cell> cells) {}

    /** @param key what a click or Enter reports, or null */
    record Cell(String text, @Nullable String key) {}
}
