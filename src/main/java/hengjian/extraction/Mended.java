package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is read: without the blanks and line ends that scanning, typesetting or copying put inside its sentences
 * (规模以上工↵业增加值, 生 产总值212. 8亿元). What is read there is given back at its place in the text as published.
 */
final class Mended {

    private final SourceDocument published;
    private final SourceDocument read;
    private final char[] letters;

    /** Where each letter was; null when nothing is to be mended. */
    private final int @Nullable [] offsets;

    /** The sentence given back last. */
    private Span lastSentence = new Span(0, 0);

    private String lastWords = "";

    private Mended(SourceDocument published, SourceDocument read, char[] letters, int @Nullable [] offsets) {
        this.published = published;
        this.read = read;
        this.letters = letters;
        this.offsets = offsets;
    }

    static Mended of(SourceDocument document) {
        char[] letters = Folded.chars(document.text());
        int[] offsets = new Breaks(letters, document.text()).kept();
        if (offsets == null) {
            return new Mended(document, document, letters, null);
        }
        char[] kept = new char[offsets.length];
        char[] raw = new char[offsets.length];
        for (int i = 0; i < offsets.length; i++) {
            kept[i] = letters[offsets[i]];
            raw[i] = document.text().charAt(offsets[i]);
        }
        return new Mended(document, document.saying(new String(raw)), kept, offsets);
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
        if (offsets == null || span.length() == 0) {
            return span;
        }
        return new Span(offsets[span.start()], offsets[span.end() - 1] + 1);
    }

    /** The words of the text as published. */
    String words(Span span) {
        return published.text(published(span));
    }

    Extraction published(List<Reading> readings, List<Skipped> skipped) {
        if (offsets == null) {
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
