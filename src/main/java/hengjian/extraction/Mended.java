package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Evidence;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is read: without the blanks and line ends that scanning, typesetting or copying put inside its sentences
 * (规模以上工↵业增加值, 生 产总值212. 8亿元). What is read there is given back at its place in the text as published.
 */
final class Mended {

    private final SourceDocument published;
    private final SourceDocument read;
    private final char[] letters;

    /** The offsets, in the text as read, of the letters before which something was left out. */
    private final int[] behind;

    /** How many letters were left out before each of those. */
    private final int[] left;

    /** The sentence asked for last, as read and as published. */
    private Span lastRead = new Span(0, 0);

    private Span lastSentence = new Span(0, 0);
    private String lastWords = "";

    private Mended(SourceDocument published, SourceDocument read, char[] letters, int[] behind, int[] left) {
        this.published = published;
        this.read = read;
        this.letters = letters;
        this.behind = behind;
        this.left = left;
    }

    static Mended of(SourceDocument document) {
        char[] letters = Folded.chars(document.text());
        List<Span> breaks = new Breaks(letters, document.text()).found();
        if (breaks.isEmpty()) {
            return new Mended(document, document, letters, new int[0], new int[0]);
        }
        int[] behind = new int[breaks.size()];
        int[] left = new int[breaks.size()];
        StringBuilder raw = new StringBuilder(letters.length);
        int from = 0;
        for (int i = 0; i < behind.length; i++) {
            Span own = breaks.get(i);
            raw.append(document.text(), from, own.start());
            from = own.end();
            behind[i] = raw.length();
            left[i] = from - raw.length();
        }
        raw.append(document.text(), from, letters.length);
        String text = raw.toString();
        return new Mended(document, document.saying(text), Folded.chars(text), behind, left);
    }

    /** The document as it is read. */
    SourceDocument document() {
        return read;
    }

    /** The letters that are read, folded. */
    char[] letters() {
        return letters;
    }

    /** Where what is read at a span stands in the text as published. */
    Span published(Span span) {
        return behind.length == 0 || span.length() == 0
                ? span
                : new Span(place(span.start()), place(span.end() - 1) + 1);
    }

    /** Where the letter that is read at an offset stands in the text as published. */
    private int place(int at) {
        int found = Arrays.binarySearch(behind, at);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? at : at + left[last];
    }

    /** The words of the text as published. */
    String words(Span span) {
        return published.text(published(span));
    }

    /** Where a figure was read, in the text as published; the facts of a sentence share its words. */
    Evidence evidence(String id, Span quote, Span sentence) {
        if (!sentence.equals(lastRead)) {
            lastRead = sentence;
            lastSentence = published(sentence);
            lastWords = published.text(lastSentence);
        }
        Span own = published(quote);
        return new Evidence(id, own, published.text(own), lastSentence, lastWords);
    }

    Skipped published(Skipped skipped) {
        return behind.length == 0 ? skipped : new Skipped(published(skipped.span()), skipped.reason());
    }

    /** The text as published. */
    SourceDocument source() {
        return published;
    }
}
