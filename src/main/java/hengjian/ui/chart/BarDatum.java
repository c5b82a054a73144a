package hengjian.ui.chart;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One bar.
 *
 * @param value null where there is none: a gap, never zero
 * @param valueText what is printed at the bar's end and in the table
 * @param open a bound, drawn with an open end
 * @param pale a plan, target or estimate
 * @param key what a click or Enter reports; without one the bar answers nothing
 */
public record BarDatum(
        String label,
        @Nullable Double value,
        String valueText,
        boolean open,
        boolean pale,
        @Nullable String key) implements Serializable {}
