package hengjian.ui.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.shared.Registration;
import hengjian.document.Span;
import hengjian.extraction.Skipped;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.ui.shell.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text, a paragraph a line, its words as published and its figures marked. One element, drawn by the browser from a
 * list of words, so that thousands of figures cost no component each.
 */
@Tag("hj-document-text")
@JavaScript("context://hengjian/document-text.js")
@StyleSheet("context://hengjian/document-text.css")
public class DocumentText extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** @param chosen told the offset of a figure that a person chooses, by click or key */
    public DocumentText(IntConsumer chosen) {
        addClassName("hj-text");
        getElement().setAttribute("role", "article");
        addListener(FigureChosen.class, event -> chosen.accept(event.at()));
    }

    /** @param then what is done once the text is first seen */
    void whenDrawn(Runnable then) {
        AtomicReference<Registration> listening = new AtomicReference<>();
        listening.set(addListener(Drawn.class, event -> {
            listening.get().remove();
            then.run();
        }));
    }

    /** Puts a table of the figures under the text where it is printed. */
    void tabulateInPrint() {
        ArrayNode headings = JSON.arrayNode();
        Stream.of("documents.print.number", "documents.print.figure", "documents.print.reading")
                .map(Words::of)
                .forEach(headings::add);
        getElement().setPropertyJson("headings", headings);
    }

    /** Whether the arrow keys go from figure to figure. */
    public void listenToKeys(boolean on) {
        getElement().setProperty("keys", on);
    }

    public void show(String text, Collection<Fact> facts) {
        show(text, facts.stream().map(Mark::of).toList(), List.of());
    }

    void show(String text, Collection<Mark> marks, Collection<Skipped> rejected) {
        List<Mark> all =
                Stream.concat(marks.stream(), rejected.stream().map(Mark::of)).toList();
        getElement().setPropertyJson("lines", json(text, Pieces.of(text, all)));
        getElement().setProperty("rejected", !rejected.isEmpty());
    }

    /** Marks the fact's quote and sentence, and no other, and brings them to the middle. */
    public void choose(Fact fact) {
        Evidence evidence = fact.evidence();
        choose(evidence.span(), evidence.sentenceSpan());
    }

    void choose(Span quote, Span sentence) {
        call("choose($0, $1, $2, $3)", quote.start(), quote.end(), sentence.start(), sentence.end());
    }

    void step(int by) {
        call("step($0)", by);
    }

    void findWith(Input input, Component count) {
        call("findWith($0, $1)", input.getElement(), count.getElement());
    }

    /** The script may arrive after the call. */
    private void call(String method, Object... arguments) {
        getElement()
                .executeJs("customElements.whenDefined('hj-document-text').then(() => this." + method + ")", arguments);
    }

    /** As document-text.js reads it; many figures share a hint. */
    private static ObjectNode json(String text, Pieces pieces) {
        Map<String, Integer> hints = new LinkedHashMap<>();
        ArrayNode lines = JSON.arrayNode();
        for (List<Pieces.Piece> line : pieces.lines()) {
            ArrayNode words = lines.addArray();
            line.forEach(piece -> add(words, text, piece, hints));
        }
        ObjectNode all = JSON.objectNode();
        ArrayNode told = all.putArray("hints");
        hints.keySet().forEach(told::add);
        all.set("lines", lines);
        return all;
    }

    private static void add(ArrayNode line, String text, Pieces.Piece piece, Map<String, Integer> hints) {
        String words = text.substring(piece.span().start(), piece.span().end());
        if (piece.marks().isEmpty()) {
            line.add(words);
            return;
        }
        Mark first = piece.marks().getFirst();
        Integer hint = hints.computeIfAbsent(piece.hint(), added -> hints.size());
        line.addArray()
                .add(words)
                .add(first.kind().code)
                .add(hint)
                .add(piece.span().start() - first.sentence().start())
                .add(first.sentence().end() - piece.span().end());
    }

    /** The browser has drawn the text. */
    @DomEvent("drawn")
    public static class Drawn extends ComponentEvent<DocumentText> {

        private static final long serialVersionUID = 1L;

        public Drawn(DocumentText source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A figure was chosen in the text. */
    @DomEvent("figure")
    public static class FigureChosen extends ComponentEvent<DocumentText> {

        private static final long serialVersionUID = 1L;

        private final int at;

        public FigureChosen(DocumentText source, boolean fromClient, @EventData("event.detail.at") int at) {
            super(source, fromClient);
            this.at = at;
        }

        public int at() {
            return at;
        }
    }
}
