package hengjian.ui.documents;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hengjian.document.SourceDocument;
import hengjian.store.StoredFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The text, a paragraph a line, its words as published. */
class DocumentText extends Article {

    private static final long serialVersionUID = 1L;

    private static final String INTO_VIEW = """
            requestAnimationFrame(() => this.scrollIntoView({block: 'center', behavior:
                matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'}))""";

    private final transient Map<Run, HtmlContainer> places = new LinkedHashMap<>();

    DocumentText(SourceDocument document, List<StoredFact> facts, Consumer<StoredFact> chosen) {
        addClassName("hj-text");
        for (List<Run> line : Run.lines(document.text(), facts)) {
            Paragraph paragraph = new Paragraph();
            for (Run run : line) {
                String words = document.text(run.span());
                HtmlContainer place = run.isFigure() ? new FigureMark(words, run, chosen) : new Span(words);
                places.put(run, place);
                paragraph.add(place);
            }
            add(paragraph);
        }
    }

    /** Marks the fact's quote and sentence, and no other. */
    void choose(StoredFact fact) {
        places.forEach((run, place) -> {
            place.setClassName("hj-chosen", run.isQuoteOf(fact));
            place.setClassName("hj-sentence", run.isInSentenceOf(fact));
            if (run.isFigure()) {
                place.getElement().setAttribute("aria-pressed", String.valueOf(run.isQuoteOf(fact)));
            }
        });
    }

    void scrollTo(StoredFact fact) {
        places.entrySet().stream()
                .filter(entry -> entry.getKey().isQuoteOf(fact))
                .findFirst()
                .ifPresent(entry -> entry.getValue().getElement().executeJs(INTO_VIEW));
    }
}
