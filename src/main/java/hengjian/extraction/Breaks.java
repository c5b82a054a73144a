package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the blanks and line ends that stand inside the sentences of a folded text, in one pass. */
final class Breaks {

    /** Letters behind which a number must follow, whatever stands between. */
    private static final String WAITS = "为达至由从的";

    private static final int LONGEST_BLANK = 2;
    private static final int LONG_LINE = 40;

    /** In columns, of which a Chinese character takes two. */
    private static final int SHORTEST_WRAPPED = 40;

    private static final int SAME_WIDTH = 4;

    /** How far back a line is looked at. */
    private static final int REACH = 400;

    private final char[] text;
    private final String raw;

    private final List<Span> found = new ArrayList<>();

    /** Where the line and the one before it start. */
    private int line;

    private int lineBefore;

    /** Up to where the line has been looked through for a mark, and whether one was found. */
    private int looked;

    private boolean marked;

    /** The next ones of each kind. */
    private int blank = -1;

    private int hardBlank = -1;
    private int lineEnd = -1;

    Breaks(char[] text, String raw) {
        this.text = text;
        this.raw = raw;
    }

    /** Where they are, in order; no two touch. */
    List<Span> found() {
        for (int at = next(0); at < text.length; ) {
            int after = text[at] == ' ' ? blank(at) : lineEnd(at);
            if (after > at) {
                leaveOut(at, after);
            }
            at = next(Math.max(after, at + 1));
        }
        return found;
    }

    /** The next blank or line end, at which alone something can be left out; the end of the text when there is none. */
    private int next(int from) {
        blank = blank < from ? index(' ', from) : blank;
        hardBlank = hardBlank < from ? index('\u00a0', from) : hardBlank;
        lineEnd = lineEnd < from ? index('\n', from) : lineEnd;
        int end = lineEnd > from && lineEnd < text.length && text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        return Math.min(end, Math.min(blank, hardBlank));
    }

    private int index(char c, int from) {
        int found = raw.indexOf(c, from);
        return found < 0 ? text.length : found;
    }

    /** Whether the line has a mark before an offset: before it, a blank may set off a heading, as in 工业经济 上半年，…. */
    private boolean isMarked(int at) {
        for (int i = Math.max(looked, line); i < at && !marked; i++) {
            marked = isMark(text[i]) && !(i > 0 && Letters.isDigit(text[i - 1]));
        }
        looked = Math.max(looked, at);
        return marked;
    }

    private void leaveOut(int from, int to) {
        boolean goesOn = !found.isEmpty() && found.getLast().end() == from;
        found.add(new Span(goesOn ? found.removeLast().start() : from, to));
    }

    /** Behind a blank that parts a word or a number in running text; {@code at} when it does not. */
    private int blank(int at) {
        int to = at;
        while (to < text.length && text[to] == ' ' && raw.charAt(to) != '　' && raw.charAt(to) != '\t') {
            to++;
        }
        boolean inside = to > at && to - at <= LONGEST_BLANK && at > line + 1 && to + 1 < text.length;
        boolean parts = inside && (isJoined(text[at - 1], text[to]) && isMarked(at) || isInNumber(at, to));
        return parts ? to : at;
    }

    /** 生 产总值, 超 60 家, “小巨人” 企业. */
    private static boolean isJoined(char before, char after) {
        return Letters.isHan(before) && isWord(after)
                || before == '”' && Letters.isHan(after)
                || before == '%' && (after == '以' || after == '左')
                || Letters.isDigit(before) && Letters.isHan(after);
    }

    /** 212. 8, 212 .8. */
    private boolean isInNumber(int at, int to) {
        boolean before = Letters.isDigit(text[at - 1]) || text[at - 1] == '.' && Letters.isDigit(text[at - 2]);
        boolean after = Letters.isDigit(text[to]) || text[to] == '.' && Letters.isDigit(text[to + 1]);
        return before && after && (text[at - 1] == '.' ^ text[to] == '.');
    }

    /** Behind a line end inside a sentence; {@code at} when the line ends there for good. */
    private int lineEnd(int at) {
        int next = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n' ? at + 2 : at + 1;
        next = at > line && WAITS.indexOf(text[at - 1]) >= 0 ? pastEmptyLines(next) : next;
        boolean goesOn = next < text.length && breaksOff(at, next);
        lineBefore = line;
        line = next;
        marked &= goesOn;
        return goesOn ? next : at;
    }

    /** Where a number stands behind empty lines; {@code from} when none does. */
    private int pastEmptyLines(int from) {
        int at = from;
        while (at < text.length && (text[at] == '\n' || text[at] == '\r' || text[at] == ' ')) {
            at++;
        }
        return at < text.length && Letters.isDigit(text[at]) ? at : from;
    }

    /** A line of running text that stops without a mark goes on in the next one. */
    private boolean breaksOff(int end, int next) {
        if (end == line || !isWord(text[end - 1]) || !isWord(text[next]) && text[next] != '%' || isNumbered(next)) {
            return false;
        }
        if (WAITS.indexOf(text[end - 1]) >= 0 && Letters.isDigit(text[next])) {
            return true;
        }
        int marks = 0;
        for (int i = Math.max(line, end - REACH); i < end; i++) {
            marks += isMark(text[i]) ? 1 : 0;
        }
        return marks > 1 && end - line >= LONG_LINE || marks > 0 && isWrapped(end, next);
    }

    /** 一是…, 2、…, 3.工业. */
    private boolean isNumbered(int at) {
        int to = Letters.digitsEnd(text, at, text.length, LONGEST_BLANK);
        boolean digits = to > at
                && to + 1 < text.length
                && (text[to] == '、' || text[to] == '.' && !Letters.isDigit(text[to + 1]));
        return digits || "一二三四五六七八九十".indexOf(text[at]) >= 0;
    }

    /** Whether the line is as wide as the one before or behind it, as those of a printed paragraph are. */
    private boolean isWrapped(int end, int next) {
        int width = width(line, end);
        return width >= SHORTEST_WRAPPED
                && (Math.abs(width - width(lineBefore, lineEndFrom(lineBefore))) <= SAME_WIDTH && lineBefore < line
                        || Math.abs(width - width(next, lineEndFrom(next))) <= SAME_WIDTH);
    }

    private int lineEndFrom(int start) {
        int end = start;
        while (end < Math.min(text.length, start + REACH) && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text[i] >= '⺀' ? 2 : 1;
        }
        return width;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '。' || c == ';';
    }

    private static boolean isWord(char c) {
        return Letters.isHan(c) || Letters.isDigit(c);
    }
}
