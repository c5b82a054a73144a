package hengjian.analysis;

import java.util.Locale;

/** What a comparison of figures comes to. */
public enum Outcome {
    PASS,
    FAIL,
    /** The figures leave either possible. */
    UNDECIDED;

    /** As written in addresses and words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
