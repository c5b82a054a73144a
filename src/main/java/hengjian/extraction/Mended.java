package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
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

    /** The sentence given back last. */
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

    Extraction published(List<Reading> readings, List<Skipped> skipped) {
        if (behind.length == 0) {
            return new Extraction(published, readings, skipped);
        }
        return new Extraction(
                published,
                readings.stream().map(this::published).toList(),
                skipped.stream()
                        .map(own -> new Skipped(published(own.span()), own.reason()))
                        .toList());
    }

    private Reading published(Reading reading) {
        Fact fact = reading.fact();
        Evidence read = fact.evidence();
        Span quote = published(read.span());
        Span sentence = published(read.sentenceSpan());
        Evidence evidence = new Evidence(
                read.documentId(), quote, words(quote, read.quote()), sentence, sentence(sentence, read.sentence()));
        return new Reading(fact.from(evidence), reading.topic(), reading.period());
    }

    /** The words of a span of the text as published, which are those that were read where nothing was left out. */
    private String words(Span span, String asRead) {
        return span.length() == asRead.length() ? asRead : published.text(span);
    }

    /** The facts of a sentence share its words. */
    private String sentence(Span span, String asRead) {
        if (!span.equals(lastSentence)) {
            lastSentence = span;
            lastWords = words(span, asRead);
        }
        return lastWords;
    }
}
