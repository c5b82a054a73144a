package hengjian.ui.review;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hengjian.fact.Evidence;

/** A fact's sentence with its quote marked. */
class Quoted extends Paragraph {

    private static final long serialVersionUID = 1L;

    private static final int AROUND = 160;

    /** With some of the text before and after, where period and subject often stand. */
    static Quoted within(String text, Evidence evidence) {
        Quoted quoted = new Quoted(evidence);
        int start = evidence.sentenceSpan().start();
        int end = evidence.sentenceSpan().end();
        String before = text.substring(Math.max(0, start - AROUND), start).stripLeading();
        String after =
                text.substring(end, Math.min(text.length(), end + AROUND)).stripTrailing();
        quoted.addComponentAsFirst(around((start > AROUND ? "…" : "") + before));
        quoted.add(around(after + (end + AROUND < text.length() ? "…" : "")));
        return quoted;
    }

    private static Span around(String words) {
        Span around = new Span(words);
        around.addClassName("hj-around");
        return around;
    }

    Quoted(Evidence evidence) {
        String sentence = evidence.sentence();
        Span quote = new Span(evidence.quote());
        quote.addClassName("hj-mark");
        addClassName("hj-review-sentence");
        add(
                new Text(sentence.substring(0, evidence.quoteInSentence().start())),
                quote,
                new Text(sentence.substring(evidence.quoteInSentence().end())));
    }
}
