package hengjian.analysis.check;

import java.util.Locale;

/** Why figures that do not fit together may all be right. A check with one is undecided, not failed. */
public enum Caution {
    /** One text states both, hence more likely speaks of two things. */
    ONE_TEXT,
    /** The texts call the figures differently: 入驻企业 and 企业总数. */
    NAMES,
    /** Changes are told from different starting points. */
    BASE,
    /** The text states several wholes. */
    WHOLES,
    /** Shares of another whole, as of the province. */
    OF_WHAT,
    /** Growth at constant or comparable prices or scope does not lead from level to level. */
    REAL,
    /** Last year's figure may have been revised since. */
    REVISED,
    /** A large change that no text explains nor contradicts. */
    LARGE;

    /** As in keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
