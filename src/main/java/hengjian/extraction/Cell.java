package hengjian.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One cell of a table, at its place in the text, blanks and marks of layout left out. */
record Cell(int start, int end, String words) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?|[+-]?\\d+(\\.\\d+)?");

    /** 指 标 is 指标. */
    private static final Pattern BLANKS = Pattern.compile("(?<=\\p{IsHan})[ 　]+(?=\\p{IsHan})");

    private static final String LAYOUT = " \t*#-|　";

    /** The cells of a line: between bars where it has them, else parted by blanks. */
    static List<Cell> of(char[] text, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        boolean bars = contains(text, start, end, '|');
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean parts = i == end || (bars ? text[i] == '|' : text[i] == ' ' || text[i] == '\t');
            if (parts) {
                add(cells, text, from, i);
                from = i + 1;
            }
        }
        return cells;
    }

    private static void add(List<Cell> cells, char[] text, int start, int end) {
        int from = start;
        int to = end;
        if (to - from >= 4 && text[from] == ' ' && text[from + 1] == '<') {
            from++;
        }
        if (to - from >= 4 && text[from] == '<' && text[from + 1] == 'b' && text[from + 2] == 'r') {
            from += 4;
        }
        while (from < to && LAYOUT.indexOf(text[from]) >= 0 && !isMinus(text, from, to)) {
            from++;
        }
        while (to > from && LAYOUT.indexOf(text[to - 1]) >= 0) {
            to--;
        }
        if (to > from) {
            cells.add(new Cell(
                    from, to, BLANKS.matcher(new String(text, from, to - from)).replaceAll("")));
        }
    }

    private static boolean isMinus(char[] text, int at, int end) {
        return text[at] == '-' && at + 1 < end && Letters.isDigit(text[at + 1]);
    }

    private static boolean contains(char[] text, int start, int end, char sign) {
        for (int i = start; i < end; i++) {
            if (text[i] == sign) {
                return true;
            }
        }
        return false;
    }

    /** The cell's number when it is nothing but one. */
    @Nullable
    BigDecimal number() {
        if (isFlat()) {
            return BigDecimal.ZERO;
        }
        boolean could = words.length() <= 24 && Letters.isDigit(words.charAt(words.length() - 1));
        if (!could || !NUMBER.matcher(words).matches()) {
            return null;
        }
        return new BigDecimal(words.replace(",", "").replace("+", ""));
    }

    /** 持平 in a column of growth. */
    boolean isFlat() {
        return words.equals("持平");
    }

    int decimals() {
        int dot = words.indexOf('.');
        return dot < 0 ? 0 : words.length() - dot - 1;
    }
}
