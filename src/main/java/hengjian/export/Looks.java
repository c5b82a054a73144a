package hengjian.export;

/** Colours and formats common to both writers; RRGGBB. */
final class Looks {

    static final String TEXT = "@";
    static final String DATE = "yyyy-mm-dd";
    static final String LINK = "0563C1";
    static final String HEADING = "E8EEF4";
    static final String MISSING = "7A7A7A";

    private Looks() {}

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
