package hengjian.ui.chart;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One point of a line.
 *
 * @param value null where there is none: a gap, never zero
 * @param text the value as printed, or why there is none
 * @param truth where the true value lies
 * @param pale a plan, target or estimate
 * @param key what a click or Enter reports; without one the point answers nothing
 */
public record LinePoint(
        @Nullable Double value,
        String text,
        Truth truth,
        boolean pale,
        @Nullable String key) implements Serializable {

    /** Nothing to draw and nothing to say: a place on the axis. */
    public static final LinePoint ROOM = new LinePoint(null, "", Truth.NONE, false, null);

    /** Beside the value drawn. */
    public enum Truth {
        NONE,
        ABOUT,
        ABOVE,
        BELOW;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing to draw, and why. */
    public static LinePoint gap(String why) {
        return new LinePoint(null, why, Truth.NONE, false, null);
    }
}
