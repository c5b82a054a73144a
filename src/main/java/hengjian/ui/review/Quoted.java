package hengjian.ui.review;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hengjian.fact.Evidence;

/** A fact's sentence with its quote marked. */
class Quoted extends Paragraph {

    private static final long serialVersionUID = 1L;

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
