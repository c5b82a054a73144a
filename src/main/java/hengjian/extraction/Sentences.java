package hengjian.extraction;

import hengjian.document.Span;

/**
 * Cuts a folded text into sentences, one after the other. A line end ends one, unless a long line breaks off without a
 * mark, as scanned pages do. A sentence longer than {@link #LONGEST} is cut, so that no text makes work grow faster
 * than its length.
 */
final class Sentences {

    private static final int LONGEST = 2_000;
    private static final int SHORTEST_BROKEN = 40;

    private final char[] text;
    private int at;
    private boolean paragraph = true;

    Sentences(char[] text) {
        this.text = text;
    }

    /** Whether the last sentence given begins a paragraph. */
    boolean beginsParagraph() {
        return paragraph;
    }

    /** Passes over what has been read otherwise. */
    void goOnAt(int offset) {
        at = offset;
    }

    /** The next sentence, blanks around it left out; an empty span at the end of the text when there is none. */
    Span next() {
        paragraph = at == 0;
        while (at < text.length && isBlank(text[at])) {
            paragraph |= text[at] == '\n' || text[at] == '\r';
            at++;
        }
        int start = at;
        int line = start;
        while (at < text.length) {
            char c = text[at];
            if (c == '。' || c == '!' || c == '?' && !Letters.isDamaged(text, at) || at - start >= LONGEST) {
                at++;
                break;
            }
            if (c == '\n' || c == '\r') {
                if (!breaksOff(line, at)) {
                    break;
                }
                line = at + 1;
            }
            at++;
        }
        return new Span(start, trimmed(start, at));
    }

    /** A line of running text that stops without a mark goes on in the next one. */
    private boolean breaksOff(int line, int end) {
        int last = end - 1;
        if (end - line < SHORTEST_BROKEN || end + 1 >= text.length || !isWord(text[last])) {
            return false;
        }
        int next = text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        boolean goesOn = next < text.length && (isWord(text[next]) || text[next] == '%');
        if (!goesOn || "一二三四五六七八九十".indexOf(text[next]) >= 0) {
            return false;
        }
        int marks = 0;
        for (int i = Math.max(line, end - 400); i < end; i++) {
            marks += text[i] == ',' || text[i] == '。' ? 1 : 0;
        }
        return marks >= 2;
    }

    private int trimmed(int start, int end) {
        int to = end;
        while (to > start && isBlank(text[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isWord(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\ufeff' || c == '\u200b';
    }
}
