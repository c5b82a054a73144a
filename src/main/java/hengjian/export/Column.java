package hengjian.export;

import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link Table}.
 *
 * @param unit as the reader's language writes it, 亿元, bn CNY, %; figures are converted to it and it stands in the
 *     heading. Null leaves each row its own unit, told in a column of units
 * @param figures whether its cells are figures, right-aligned and charted, or words
 */
public record Column(String heading, @Nullable String unit, boolean figures) {

    public static Column words(String heading) {
        return new Column(heading, null, false);
    }

    public static Column figures(String heading) {
        return new Column(heading, null, true);
    }

    public static Column figures(String heading, String unit) {
        return new Column(heading, unit, true);
    }
}
