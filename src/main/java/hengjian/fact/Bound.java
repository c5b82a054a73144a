package hengjian.fact;

import java.util.Locale;

/** How a stated figure bounds the true one: 超 is {@code MORE_THAN}, 近 is {@code NEARLY}. */
public enum Bound {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    NEARLY,
    AT_MOST,
    LESS_THAN;

    /** As written in JSON, tables and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such code exists */
    public static Bound of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
