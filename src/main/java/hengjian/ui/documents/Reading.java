package hengjian.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.Skipped;
import hengjian.store.SameCell;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An open document: header, text and panel, of which at most one fact is chosen. */
class Reading extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SourceDocument document;
    private final transient List<StoredFact> facts;
    private final transient Supplier<List<Skipped>> rejections;
    private final transient Consumer<StoredFact> onChange;
    private final DocumentText text = new DocumentText(this::pointed);
    private final FactPanel panel;
    private transient List<Skipped> rejected = List.of();

    /**
     * @param rejections the numbers that are no facts, asked for when a person wants to see them
     * @param onChange told the fact that a person chose
     */
    Reading(
            SourceDocument document,
            List<StoredFact> facts,
            SameCell elsewhere,
            Supplier<List<Skipped>> rejections,
            Consumer<StoredFact> onChange) {
        this.document = document;
        this.facts = facts;
        this.rejections = rejections;
        this.onChange = onChange;
        panel = new FactPanel(facts, elsewhere, this::choose);
        panel.addComponentAsFirst(steps());
        text.listenToKeys(true);
        draw(Optional.empty());
        Div columns = new Div(text, panel);
        columns.addClassName("hj-columns");
        addClassName("hj-reading");
        add(header(), new TextTools(text, this::showRejected), columns);
    }

    /** Opens at the place of an address; one that the document does not hold is said so. */
    void open(Place place) {
        Optional<Span> words = place.find(document.text());
        Optional<StoredFact> fact =
                facts.stream().filter(place::names).findFirst().or(() -> words.flatMap(this::at));
        if (fact.isPresent()) {
            show(fact.get());
        } else if (words.isPresent()) {
            draw(words);
            text.choose(words.get(), words.get());
            panel.say(Words.of("documents.quoteOnly"));
        } else {
            panel.say(Words.of("documents.unknownFact"));
        }
    }

    private void choose(StoredFact fact) {
        show(fact);
        onChange.accept(fact);
    }

    private void show(StoredFact fact) {
        text.choose(fact.fact());
        panel.show(fact);
    }

    /** A person pointed at a mark of the text, which has shown it already. */
    private void pointed(int offset) {
        Span unit = new Span(offset, offset + 1);
        at(unit).ifPresentOrElse(
                        fact -> {
                            panel.show(fact);
                            onChange.accept(fact);
                        },
                        () -> rejected.stream()
                                .filter(one -> one.span().overlaps(unit))
                                .findFirst()
                                .ifPresent(one -> panel.say(
                                        Words.of("documents.rejected", document.text(one.span()), Reasons.of(one)))));
    }

    private Optional<StoredFact> at(Span words) {
        return facts.stream()
                .filter(fact -> fact.fact().evidence().span().overlaps(words))
                .findFirst();
    }

    private void showRejected(boolean shown) {
        rejected = shown ? rejections.get() : List.of();
        draw(Optional.empty());
    }

    private void draw(Optional<Span> quoted) {
        List<Mark> marks =
                new ArrayList<>(facts.stream().map(fact -> Mark.of(fact.fact())).toList());
        quoted.map(Mark::quoted).ifPresent(marks::add);
        text.show(document.text(), marks, rejected);
    }

    private Header header() {
        Paragraph about = new Paragraph(String.join(
                "　•　",
                document.publisher(),
                document.published().toString(),
                document.region(),
                Words.of("documents.count", facts.size())));
        return new Header(new Div(new H1(document.title()), about));
    }

    private Div steps() {
        NativeButton previous = new NativeButton(Words.of("documents.previous"), event -> text.step(-1));
        NativeButton next = new NativeButton(Words.of("documents.next"), event -> text.step(1));
        previous.setTitle("← / k");
        next.setTitle("→ / j");
        Div steps = new Div(previous, next);
        steps.addClassName("hj-steps");
        steps.setVisible(!facts.isEmpty());
        return steps;
    }
}
