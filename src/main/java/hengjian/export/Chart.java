package hengjian.export;

import java.util.List;

/**
 * A native Excel chart beside a {@link Table}, bound to its cells: it redraws when one is edited.
 *
 * @param title says what, where and when
 * @param axis the unit of the axis; may be empty
 * @param labels the column that names the bars or points
 * @param values the columns of figures, each a series
 * @param from first row of the table drawn, from 0
 * @param to the row after the last one drawn
 */
public record Chart(Kind kind, String title, String axis, int labels, List<Integer> values, int from, int to) {

    public Chart {
        values = List.copyOf(values);
    }

    /** Bars start at zero; lines need not; ranks count down from the top. */
    public enum Kind {
        BARS,
        LINES,
        RANKS
    }
}
