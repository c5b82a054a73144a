package hengjian.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hengjian.document.Span;
import hengjian.fact.Fact;
import hengjian.ingest.Proposal;
import hengjian.ui.documents.DocumentText;
import hengjian.ui.documents.Notices;
import hengjian.ui.shell.Words;
import java.util.List;

/** A waiting text with the figures that would be read from it, beside what is to be recorded of it. */
class Preview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Runnable decided;
    private final transient Runnable edited;
    private final DocumentText text = new DocumentText(this::pointed);
    private final Grid<Fact> facts = new Grid<>();
    private final Paragraph count = new Paragraph();
    private final Div notices = new Div();
    private final Button spread = new Button("", event -> spread());
    private final Button accept = new Button(Words.of("imports.accept"), event -> accept());
    private transient Draft draft;

    /**
     * @param edited told that what is recorded of the text changed
     * @param decided told that the text was accepted or discarded
     */
    Preview(Draft draft, Desk desk, Runnable edited, Runnable decided) {
        this.draft = draft;
        this.desk = desk;
        this.edited = edited;
        this.decided = decided;
        addClassName("hj-preview");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard = new Button(Words.of("imports.discard"), event -> discard());
        Div buttons = new Div(accept, discard);
        buttons.addClassName("hj-buttons");
        Section side = new Section(
                new DraftForm(draft, desk.regions(), this::edit),
                spread,
                notices,
                buttons,
                new H2(Words.of("imports.facts")),
                count,
                grid());
        side.addClassName("hj-preview-side");
        spread.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        text.listenToKeys(true);
        add(text, side);
        text.show(draft.text(), draft.extraction().facts());
        showReading();
    }

    private void edit(Proposal about) {
        boolean sameReading = draft.readsAlike(about);
        draft = desk.change(draft, about);
        if (!sameReading) {
            text.show(draft.text(), draft.extraction().facts());
        }
        showReading();
        edited.run();
    }

    private void spread() {
        desk.fillRegion(draft.about().region());
        showReading();
        edited.run();
    }

    private void accept() {
        desk.accept(draft);
        decided.run();
    }

    private void discard() {
        desk.discard(draft);
        decided.run();
    }

    private void showReading() {
        List<Fact> read = draft.extraction().facts();
        facts.setItems(read);
        String counted = Words.of(
                "imports.count", read.size(), draft.extraction().skipped().size());
        count.setText(draft.about().published() == null ? counted + Words.of("imports.undated") : counted);
        notices.removeAll();
        notices.add(new Notices(draft.notices()));
        long others = draft.about().region().isBlank() ? 0 : desk.withoutRegion();
        spread.setText(Words.of("imports.region.spread", draft.about().region(), others));
        spread.setVisible(others > 0);
        accept.setEnabled(draft.ready());
        accept.setTooltipText(draft.ready() ? "" : Words.of("imports.missing"));
    }

    private Grid<Fact> grid() {
        facts.addClassName("hj-preview-facts");
        facts.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        facts.addColumn(Preview::name).setHeader(Words.of("facts.indicator")).setFlexGrow(2);
        facts.addColumn(fact -> Words.figure(fact.quantity()).whole())
                .setHeader(Words.of("facts.value"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        facts.addColumn(fact -> Words.period(fact.period()))
                .setHeader(Words.of("facts.period"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        facts.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(text::choose));
        return facts;
    }

    private void pointed(int offset) {
        Span unit = new Span(offset, offset + 1);
        draft.extraction().facts().stream()
                .filter(fact -> fact.evidence().span().overlaps(unit))
                .findFirst()
                .ifPresent(fact -> {
                    facts.scrollToItem(fact);
                    facts.select(fact);
                });
    }

    private static String name(Fact fact) {
        String breakdown = fact.breakdown();
        return Words.indicator(fact) + (breakdown == null ? "" : "（" + breakdown + "）") + " " + Words.measure(fact);
    }
}
