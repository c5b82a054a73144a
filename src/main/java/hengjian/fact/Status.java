package hengjian.fact;

import java.util.Locale;

/** Whether a figure came about, is planned, aimed at or estimated. */
public enum Status {
    ACTUAL,
    PLAN,
    TARGET,
    ESTIMATE;

    /** As written in JSON, tables and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such code exists */
    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
