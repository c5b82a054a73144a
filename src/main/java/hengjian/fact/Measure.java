package hengjian.fact;

import java.util.Locale;

/** What a figure measures of its indicator. {@code CHANGE} is in percentage points, ranks or absolute amounts. */
public enum Measure {
    LEVEL,
    GROWTH,
    GROWTH_AVG,
    CHANGE,
    RANK,
    SHARE,
    COMPLETION,
    CONTRIBUTION,
    MULTIPLE;

    /** As written in JSON, tables and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such code exists */
    public static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
