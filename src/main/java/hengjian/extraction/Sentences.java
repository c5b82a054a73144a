package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into sentences; a line end always ends one. */
final class Sentences {

    private Sentences() {}

    static List<Span> of(String folded) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || "。!?\n\r".indexOf(folded.charAt(i)) >= 0) {
                add(sentences, folded, start, Math.min(i + 1, folded.length()));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }
}
