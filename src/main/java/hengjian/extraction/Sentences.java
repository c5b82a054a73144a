package hengjian.extraction;

import hengjian.document.Span;

/**
 * Cuts a folded text into sentences, one after the other; a line end ends one. A sentence longer than {@link #LONGEST} is
 * cut, so that no text makes work grow faster than its length.
 */
final class Sentences {

    private static final int LONGEST = 2_000;

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
        while (at < text.length) {
            char c = text[at];
            if (c == '。' || c == '!' || c == '?' && !Letters.isDamaged(text, at) || at - start >= LONGEST) {
                at++;
                break;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        return new Span(start, trimmed(start, at));
    }

    private int trimmed(int start, int end) {
        int to = end;
        while (to > start && isBlank(text[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\ufeff' || c == '\u200b';
    }
}
