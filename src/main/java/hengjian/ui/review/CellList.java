package hengjian.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Cell;
import hengjian.analysis.Figure;
import hengjian.analysis.Statement;
import hengjian.store.Choices;
import hengjian.store.Overtaken;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Locale;

/** All statements of a fact's cell: which is preferred and why, whether they conflict, and for curators the choice. */
class CellList extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<String> WHY = List.of("review.why.official", "review.why.final", "review.why.scope");

    private final transient Choices choices;
    private final boolean curator;
    private final Runnable onChange;

    CellList(StoredFact fact, Choices choices, boolean curator, Runnable onChange) {
        this.choices = choices;
        this.curator = curator;
        this.onChange = onChange;
        List<StoredFact> facts = choices.cell(fact);
        Cell cell = Cell.of(facts.stream().map(StoredFact::statement).toList());
        StoredFact preferred = of(facts, cell.preferred());
        addClassName("hj-cell");
        add(new H2(Words.of(cell.conflict() ? "review.cell.conflict" : "review.cell", facts.size())));
        add(row(preferred, why(cell, preferred), true));
        for (Statement other : cell.alternatives()) {
            add(row(of(facts, other), "", false));
        }
        if (curator && cell.reason() == Cell.Reason.CHOSEN) {
            add(button("review.forget", () -> choices.forget(fact.id())));
        }
    }

    private Div row(StoredFact fact, String why, boolean preferred) {
        Figure figure = Words.figure(fact.fact().quantity());
        Span value = new Span(figure.text() + " " + figure.unit());
        value.addClassName("hj-cell-value");
        Anchor source = new Anchor(
                DocumentLink.of(fact),
                fact.document().title() + "　" + fact.document().publisher() + "　"
                        + fact.document().published());
        source.addClassName("hj-link");
        Div row = new Div(value, source);
        row.addClassName("hj-cell-row");
        row.setClassName("hj-preferred", preferred);
        if (preferred) {
            row.add(new Paragraph(why));
        } else if (curator) {
            row.add(new NativeButton(Words.of("review.prefer"), click -> new ReasonDialog(
                            Words.of("review.prefer"),
                            WHY,
                            because -> attempt(() -> choices.prefer(fact.id(), because)))
                    .open()));
        }
        return row;
    }

    private static StoredFact of(List<StoredFact> facts, Statement statement) {
        return facts.stream()
                .filter(fact -> fact.id() == statement.id())
                .findFirst()
                .orElseThrow();
    }

    private String why(Cell cell, StoredFact preferred) {
        String rule = Words.of("review.cell." + cell.reason().name().toLowerCase(Locale.ROOT));
        return cell.reason() == Cell.Reason.CHOSEN ? rule + choices.reason(preferred) : rule;
    }

    private NativeButton button(String words, Runnable action) {
        return new NativeButton(Words.of(words), click -> attempt(action));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Overtaken e) {
            Told.overtaken(e);
        }
        onChange.run();
    }
}
