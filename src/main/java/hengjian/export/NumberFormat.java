package hengjian.export;

/** Excel number formats that show a figure as its source states it. */
final class NumberFormat {

    private NumberFormat() {}

    static String plain(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** A difference says whether it is one up or down. */
    static String signed(int decimals) {
        String plain = plain(decimals);
        return "+" + plain + ";-" + plain + ";" + plain;
    }

    /** The number and, as part of the format, what it counts. */
    static String with(String format, String unit) {
        return unit.isEmpty() ? format : format + "\"" + unit.replace("\"", "") + "\"";
    }
}
