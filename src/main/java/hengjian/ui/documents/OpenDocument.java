package hengjian.ui.documents;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.document.TrustNotice;
import hengjian.extraction.Explanation;
import hengjian.extraction.Skipped;
import hengjian.fact.Fact;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.shell.ExcelLink;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An open document: header, text and panel, of which at most one fact is chosen. */
class OpenDocument extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SourceDocument document;
    private final transient List<StoredFact> facts;
    private final transient Supplier<Explanation> reader;
    private final transient Consumer<StoredFact> onChange;
    private final DocumentText text = new DocumentText(this::pointed);
    private final FactPanel panel;
    private final Header head;
    private transient List<Skipped> rejected = List.of();
    private transient @Nullable Explanation explanation;
    private final TextTools tools = new TextTools(text, this::showRejected);

    /**
     * @param elsewhere what other documents say of the same cell
     * @param reader reads the text again, to say how and what not; asked once, when a person wants to know
     * @param checks which of the facts some check failed on
     * @param onChange told the fact that a person chose
     */
    OpenDocument(
            SourceDocument document,
            List<StoredFact> facts,
            Function<StoredFact, List<StoredFact>> elsewhere,
            Supplier<Explanation> reader,
            Supplier<FailedCheck> checks,
            Consumer<StoredFact> onChange) {
        this.document = document;
        this.facts = facts;
        this.reader = reader;
        this.onChange = onChange;
        panel = new FactPanel(facts, elsewhere, this::howRead, checks, this::choose);
        panel.addComponentAsFirst(steps());
        text.listenToKeys(true);
        text.tabulateInPrint();
        text.whenDrawn(panel::complete);
        draw(Optional.empty());
        Div columns = new Div(text, panel);
        columns.addClassName("hj-columns");
        addClassName("hj-reading");
        head = header();
        add(head, tools, columns);
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

    /** Puts a link beside the title. */
    void link(Anchor elsewhere) {
        head.addComponentAtIndex(1, elsewhere);
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
                                .ifPresent(one -> panel.say(Words.of(
                                        "documents.rejected", document.text(one.span()), Reasons.sentence(one)))));
    }

    private Explanation explanation() {
        Explanation read = explanation == null ? reader.get() : explanation;
        explanation = read;
        return read;
    }

    /** What a person corrected, or an earlier engine read otherwise, this engine cannot explain. */
    private HowRead howRead(Fact fact) {
        return explanation().derivations().stream()
                .filter(one -> one.reading().fact().equals(fact))
                .findFirst()
                .map(one -> HowRead.of(one, document))
                .orElseGet(HowRead::unknown);
    }

    private Optional<StoredFact> at(Span words) {
        return facts.stream()
                .filter(fact -> fact.fact().evidence().span().overlaps(words))
                .findFirst();
    }

    private void showRejected(boolean shown) {
        rejected = shown ? explanation().extraction().skipped() : List.of();
        tools.tell(shown ? Reasons.counted(rejected) : "");
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
                document.publisher().isBlank() ? Words.of("documents.noPublisher") : document.publisher(),
                document.published().toString(),
                document.region(),
                Words.of("documents.count", facts.size()),
                Words.of(
                        "documents.reviewed",
                        facts.stream().filter(StoredFact::reviewed).count())));
        Header header = new Header(new Div(new H1(document.title()), about, new Notices(TrustNotice.of(document))));
        if (!facts.isEmpty()) {
            ExcelLink excel = new ExcelLink();
            excel.offer(() -> DocumentBook.of(document, facts), facts);
            header.add(excel);
        }
        return header;
    }

    private Div steps() {
        NativeButton previous = new NativeButton(Words.of("documents.previous"), event -> text.step(-1));
        NativeButton next = new NativeButton(Words.of("documents.next"), event -> text.step(1));
        previous.setTitle("← / k");
        next.setTitle("→ / j");
        NativeButton fold = new NativeButton(Words.of("documents.fold"), event -> panel.fold());
        fold.addClassName("hj-sheet");
        Div steps = new Div(previous, next, fold);
        steps.addClassName("hj-steps");
        steps.setVisible(!facts.isEmpty());
        return steps;
    }
}
