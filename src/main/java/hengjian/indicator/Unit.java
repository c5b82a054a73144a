package hengjian.indicator;

/**
 * A base unit: yuan, single items, percent. Values in 亿 or 万 are stored multiplied out.
 *
 * @param code one of the constants' codes, or {@code other:} and the words of the text
 */
public record Unit(String code) {

    public static final Unit CNY = new Unit("CNY");
    public static final Unit USD = new Unit("USD");
    public static final Unit PERCENT = new Unit("percent");
    public static final Unit PP = new Unit("pp");
    public static final Unit PERMILLE = new Unit("permille");
    public static final Unit RANK = new Unit("rank");
    public static final Unit COUNT = new Unit("count");
    public static final Unit MULTIPLE = new Unit("multiple");
    public static final Unit M2 = new Unit("m2");
    public static final Unit MU = new Unit("mu");
    public static final Unit HA = new Unit("ha");
    public static final Unit T = new Unit("t");
    public static final Unit INDEX = new Unit("index");

    private static final String OTHER = "other:";

    public Unit {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a unit needs a code");
        }
    }

    public static Unit of(String code) {
        return new Unit(code);
    }

    /** A unit the catalogue does not name, in the text's own words. */
    public static Unit other(String words) {
        return new Unit(OTHER + words);
    }

    public boolean isMoney() {
        return equals(CNY) || equals(USD);
    }

    @Override
    public String toString() {
        return code;
    }
}
