package hengjian.extraction;

import hengjian.document.Span;

/**
 * Cuts a folded text into sentences, one after the other; a line end ends one. A sentence longer than {@link #LONGEST} is
 * cut, so that no text makes work grow faster than its length.
 */
final class Sentences {

    private static final int LONGEST = 2_000;

    /** What may end a sentence. */
    private static final LetterSet ENDS = LetterSet.of("。!?\n\r");

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
        int reach = Math.min(text.length, start + LONGEST + 1);
        while (at < reach && !ends(at)) {
            at++;
        }
        at += at < reach && text[at] != '\n' && text[at] != '\r' ? 1 : 0;
        return new Span(start, trimmed(start, at));
    }

    private boolean ends(int offset) {
        return ENDS.has(text[offset]) && !Letters.isDamaged(text, offset);
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
