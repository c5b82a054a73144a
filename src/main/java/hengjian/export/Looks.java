package hengjian.export;

/** Colours and formats common to both writers; RRGGBB. */
final class Looks {

    static final String TEXT = "@";
    static final String DATE = "yyyy-mm-dd";
    static final String LINK = "0563C1";
    static final String HEADING = "E8EEF4";
    static final String MISSING = "7A7A7A";

    private static final int LONGEST_TEXT = 32_767;
    private static final char NO_CHARACTER = '\uFFFD';

    private Looks() {}

    /** A text as a cell can hold it: no longer than Excel bears, without what XML has no way to write. */
    static String cell(String text) {
        String told = isPlain(text) ? text : written(text);
        return told.length() <= LONGEST_TEXT ? told : shortened(told);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String written(String text) {
        return text.codePoints()
                .map(c -> isWritable(c) ? c : NO_CHARACTER)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static boolean isWritable(int c) {
        return c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    private static String shortened(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 2)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
        return text.substring(0, end) + "…";
    }

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
