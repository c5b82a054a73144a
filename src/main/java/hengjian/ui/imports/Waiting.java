package hengjian.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The texts that wait, to be looked at one by one or accepted together. */
class Waiting extends Section {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 8;
    private static final int NARROW = 760;
    private static final Set<String> ALWAYS = Set.of("title", "state");

    private final transient Desk desk;
    private final transient Work work;
    private final Grid<Draft> grid = new Grid<>();
    private final H2 title = new H2();
    private final Button all = new Button("", event -> acceptAll());
    private transient List<Draft> drafts = List.of();
    private String shown = "";
    private boolean accepting;

    Waiting(Desk desk, Work work, Consumer<Draft> chosen) {
        this.desk = desk;
        this.work = work;
        addClassName("hj-waiting");
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button none = new Button(Words.of("imports.discardAll"), event -> {
            desk.discardAll();
            work.show();
        });
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addColumn(draft -> draft.about().title())
                .setHeader(Words.of("imports.title.field"))
                .setKey("title")
                .setWidth("9rem")
                .setFlexGrow(4)
                .setTooltipGenerator(Draft::name);
        grid.addColumn(draft -> draft.about().publisher())
                .setHeader(Words.of("imports.publisher"))
                .setFlexGrow(2);
        grid.addColumn(draft -> Objects.toString(draft.about().published(), ""))
                .setHeader(Words.of("imports.published"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(draft -> draft.about().region()).setHeader(Words.of("imports.region"));
        grid.addColumn(draft -> draft.extraction().facts().size())
                .setHeader(Words.of("imports.facts"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(Waiting::state)
                .setKey("state")
                .setHeader(Words.of("imports.state"))
                .setWidth("9rem");
        ((GridSingleSelectionModel<Draft>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.addSelectionListener(event -> event.getFirstSelectedItem()
                .filter(draft -> !draft.id().equals(shown))
                .ifPresent(draft -> {
                    shown = draft.id();
                    chosen.accept(draft);
                }));
        Div head = new Div(title, all, none);
        head.addClassName("hj-waiting-head");
        add(head, grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.executeJs("return window.innerWidth").then(Integer.class, this::fit);
        Registration resized = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            resized.remove();
        });
    }

    /** A phone has room for the title and what is missing; the rest stands in the form. */
    private void fit(int width) {
        grid.getColumns().stream()
                .filter(column -> !ALWAYS.contains(Objects.requireNonNullElse(column.getKey(), "")))
                .forEach(column -> column.setVisible(width >= NARROW));
    }

    final void refresh() {
        accepting &= work.underway();
        List<Draft> now = desk.drafts();
        if (!now.equals(drafts)) {
            drafts = now;
            grid.setItems(now);
            grid.setAllRowsVisible(now.size() <= ROWS);
            keepChosen();
        }
        long ready = now.stream().filter(Draft::ready).count();
        setVisible(!now.isEmpty());
        title.setText(Words.of("imports.waiting.title", now.size()));
        all.setText(Words.of("imports.acceptAll", ready));
        all.setEnabled(ready > 0 && !accepting);
        all.setVisible(now.size() > 1);
    }

    /** New rows would be shown without the one that is looked at. */
    private void keepChosen() {
        drafts.stream()
                .filter(draft -> draft.id().equals(shown))
                .findFirst()
                .ifPresentOrElse(grid::select, () -> shown = "");
    }

    void choose(Draft draft) {
        grid.select(draft);
    }

    /** Whether all that are ready are being accepted. */
    boolean accepting() {
        return accepting;
    }

    private void acceptAll() {
        accepting = true;
        desk.drafts().stream().filter(Draft::ready).forEach(draft -> work.add(() -> desk.accept(draft)));
    }

    private static String missing(Draft draft) {
        String fields =
                draft.missing().stream().map(Words::of).collect(Collectors.joining(Words.of("imports.missing.and")));
        return Words.of("imports.missing.short", fields);
    }

    private static Span state(Draft draft) {
        Span state = new Span(draft.ready() ? Words.of("imports.ready") : missing(draft));
        state.addClassName(draft.ready() ? "hj-ready" : "hj-missing");
        if (!draft.notices().isEmpty()) {
            state.setText(state.getText() + " ⚠");
        }
        return state;
    }
}
