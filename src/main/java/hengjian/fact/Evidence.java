package hengjian.fact;

import hengjian.document.Span;

/**
 * Where a fact is written.
 *
 * @param documentId the SHA-256 of the document's text
 * @param span of the quote in the document
 * @param sentenceSpan of the sentence around it; contains {@code span}
 */
public record Evidence(String documentId, Span span, String quote, Span sentenceSpan, String sentence) {

    public Evidence {
        if (quote.length() != span.length() || sentence.length() != sentenceSpan.length()) {
            throw new IllegalArgumentException("the words do not fill their span: " + quote);
        }
        if (!sentenceSpan.contains(span)) {
            throw new IllegalArgumentException("the quote is not in its sentence: " + quote);
        }
    }

    /** The quote's place inside the sentence. */
    public Span quoteInSentence() {
        int from = span.start() - sentenceSpan.start();
        return new Span(from, from + span.length());
    }
}
