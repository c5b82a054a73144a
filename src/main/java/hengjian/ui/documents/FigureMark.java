package hengjian.ui.documents;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import hengjian.fact.Status;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The words of a figure in the text, to be chosen by click or key. An inline element, so that it may break. */
@Tag("mark")
class FigureMark extends HtmlContainer implements ClickNotifier<FigureMark> {

    private static final long serialVersionUID = 1L;

    FigureMark(String words, Run run, Consumer<StoredFact> chosen) {
        StoredFact first = run.facts().getFirst();
        boolean stated = run.facts().stream().anyMatch(fact -> fact.fact().status() == Status.ACTUAL);
        setText(words);
        addClassName(stated ? "hj-actual" : "hj-intended");
        getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        setTitle(run.facts().stream().map(FigureMark::words).distinct().collect(Collectors.joining("；")));
        addClickListener(event -> chosen.accept(first));
        getElement()
                .addEventListener("keydown", (DomEvent event) -> chosen.accept(first))
                .setFilter("(event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), true)");
    }

    private static String words(StoredFact stored) {
        return Words.indicator(stored.fact()) + " "
                + Words.measure(stored.fact().measure());
    }
}
