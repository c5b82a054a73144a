package hengjian.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.document.SourceDocument;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** An open document: header, text and panel, of which at most one fact is chosen. */
class Reading extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<StoredFact> facts;
    private final transient Consumer<StoredFact> onChange;
    private final DocumentText text;
    private final FactPanel panel;
    private int chosen = -1;

    Reading(SourceDocument document, List<StoredFact> facts, Consumer<StoredFact> onChange) {
        this.facts = facts;
        this.onChange = onChange;
        text = new DocumentText(document, facts, this::choose);
        panel = new FactPanel(facts, this::choose);
        panel.addComponentAsFirst(steps());
        Div columns = new Div(text, panel);
        columns.addClassName("hj-columns");
        addClassName("hj-reading");
        add(header(document), columns);
    }

    /** Opens at the fact of an address; one that the document does not hold is said so. */
    void open(String id) {
        StoredFact fact = facts.stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElse(null);
        if (fact == null) {
            panel.say(Words.of("documents.unknownFact"));
            return;
        }
        show(fact);
        text.scrollTo(fact);
    }

    /** The figure so many after the chosen one; beyond an end, the first or last. */
    void step(int by) {
        if (!facts.isEmpty()) {
            StoredFact fact = facts.get(Math.clamp(chosen + by, 0, facts.size() - 1));
            choose(fact);
            text.scrollTo(fact);
        }
    }

    private void choose(StoredFact fact) {
        show(fact);
        onChange.accept(fact);
    }

    private void show(StoredFact fact) {
        chosen = IntStream.range(0, facts.size())
                .filter(at -> facts.get(at).id() == fact.id())
                .findFirst()
                .orElse(-1);
        text.choose(fact);
        panel.show(fact);
    }

    private Header header(SourceDocument document) {
        Paragraph facts = new Paragraph(String.join(
                "　•　",
                document.publisher(),
                document.published().toString(),
                document.region(),
                Words.of("documents.count", this.facts.size())));
        return new Header(new Div(new H1(document.title()), facts));
    }

    private Div steps() {
        NativeButton previous = new NativeButton(Words.of("documents.previous"), event -> step(-1));
        NativeButton next = new NativeButton(Words.of("documents.next"), event -> step(1));
        previous.setTitle("← / k");
        next.setTitle("→ / j");
        Div steps = new Div(previous, next);
        steps.addClassName("hj-steps");
        steps.setVisible(!facts.isEmpty());
        return steps;
    }
}
