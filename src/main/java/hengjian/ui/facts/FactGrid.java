package hengjian.ui.facts;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import hengjian.analysis.Figure;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The facts' columns; fewer of them where the window is narrow. */
class FactGrid extends Grid<StoredFact> {

    private static final long serialVersionUID = 1L;

    private static final int MEDIUM = 1200;
    private static final int NARROW = 760;
    private static final String VALUE = "8rem";
    private static final String KEY = "element.getEventContext(event).item.key";

    private final Set<Long> failed = new HashSet<>();
    private final Column<StoredFact> compact = addColumn(LitRenderer.<StoredFact>of(
                            "<div class='hj-compact'><b>${item.what}</b><span>${item.whose}</span></div>")
                    .withProperty("what", row -> indicator(row) + " " + measure(row))
                    .withProperty("whose", row -> subject(row) + " · " + period(row)))
            .setHeader(Words.of("facts.indicator"))
            .setFlexGrow(1);
    private final Column<StoredFact> indicator = text("indicator", FactGrid::indicator, "10rem")
            .setSortProperty("indicator")
            .setSortable(true);
    private final Column<StoredFact> subject = text("subject", FactGrid::subject, "8rem")
            .setSortProperty("subject")
            .setSortable(true);
    private final Column<StoredFact> breakdown = text("breakdown", row -> part(row.fact()), "7rem");
    private final Column<StoredFact> measure = text("measure", FactGrid::measure, "5.5rem");
    private final Column<StoredFact> value = aligned()
            .setSortProperty("value")
            .setSortable(true)
            .setTextAlign(ColumnTextAlign.END)
            .setPartNameGenerator(row -> failed.contains(row.id()) ? "value failed" : "value")
            .setTooltipGenerator(row -> failed.contains(row.id()) ? Words.of("checks.badge") : null);
    private final Column<StoredFact> unit = text("unit", row -> amount(row).unit(), "5.5rem");
    private final Column<StoredFact> status =
            text("status", row -> Words.status(row.fact().status()), "5.25rem");
    private final Column<StoredFact> period = text("period", FactGrid::period, "8.75rem")
            .setSortProperty("period")
            .setSortable(true);
    private final Column<StoredFact> cohort = text("cohort", row -> orDash(cohort(row.fact())), "6rem");
    private final Column<StoredFact> source = text("source", FactGrid::source, "11rem")
            .setSortProperty("published")
            .setSortable(true);

    FactGrid(Consumer<StoredFact> opened) {
        addClassName("hj-facts-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        source.setTooltipGenerator(FactGrid::source);
        breakdown.setTooltipGenerator(row -> part(row.fact()));
        indicator.setTooltipGenerator(FactGrid::indicator);
        addItemClickListener(event -> opened.accept(event.getItem()));
        getElement()
                .addEventListener("keydown", event -> open(event.getEventData().get(KEY), opened))
                .setFilter("event.key === 'Enter' && !!element.getEventContext(event).item")
                .addEventData(KEY);
        fit(Integer.MAX_VALUE);
    }

    /** Sorts as asked; listeners hear of it as of a click. */
    void order(FactQuery query) {
        getColumns().stream()
                .filter(column -> query.order().equals(property(column)))
                .findFirst()
                .ifPresent(column -> sort(List.of(new GridSortOrder<>(
                        column, query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))));
    }

    static String property(Column<StoredFact> column) {
        return column.getSortOrder(SortDirection.ASCENDING)
                .findFirst()
                .map(order -> order.getSorted())
                .orElse("");
    }

    /** Shows what a window so many pixels wide has room for. */
    void fit(int width) {
        boolean narrow = width < NARROW;
        boolean wide = width >= MEDIUM;
        compact.setVisible(narrow);
        List.of(indicator, subject, measure, period).forEach(column -> column.setVisible(!narrow));
        List.of(breakdown, status, cohort, source).forEach(column -> column.setVisible(wide));
        value.setWidth(narrow ? "6.75rem" : VALUE);
        unit.setWidth(narrow ? "4.75rem" : "5.5rem");
    }

    private void open(JsonNode key, Consumer<StoredFact> opened) {
        StoredFact row = getDataCommunicator().getKeyMapper().get(key.asString());
        if (row != null) {
            opened.accept(row);
        }
    }

    private Column<StoredFact> text(String key, ValueProvider<StoredFact, String> words, String width) {
        return addColumn(words)
                .setKey(key)
                .setHeader(Words.of("facts." + key))
                .setWidth(width)
                .setFlexGrow(key.equals("source") || key.equals("indicator") ? 1 : 0)
                .setSortable(false)
                .setResizable(true);
    }

    private static String indicator(StoredFact row) {
        return Words.indicator(row.fact());
    }

    private static String subject(StoredFact row) {
        return row.fact().subject();
    }

    private static String measure(StoredFact row) {
        return Words.measure(row.fact());
    }

    private static String period(StoredFact row) {
        return Words.period(row.fact().period());
    }

    /** Marks these facts as ones that some check failed on. */
    void mark(Set<Long> facts) {
        failed.addAll(facts);
    }

    /** Points stand under each other: what comes after them has a room of its own. */
    private Column<StoredFact> aligned() {
        return addColumn(LitRenderer.<StoredFact>of("<span>${item.mark}${item.whole}<span class='hj-fraction'>"
                                + "${item.fraction}</span></span>")
                        .withProperty("mark", row -> failed.contains(row.id()) ? "✗ " : "")
                        .withProperty("whole", row -> whole(amount(row).text()))
                        .withProperty("fraction", row -> fraction(amount(row).text())))
                .setKey("value")
                .setHeader(Words.of("facts.value"))
                .setWidth(VALUE)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private static String whole(String number) {
        return number.substring(0, number.length() - fraction(number).length());
    }

    /** .65 of 499.65; nothing of 3.5～5, which has two points. */
    private static String fraction(String number) {
        int point = number.lastIndexOf('.');
        return point < 0 || point != number.indexOf('.') || number.contains("～") ? "" : number.substring(point);
    }

    private static Figure amount(StoredFact row) {
        return Words.figure(row.fact().quantity());
    }

    private static String source(StoredFact row) {
        return row.document().published() + " " + row.document().title();
    }

    private static String part(Fact fact) {
        String part = fact.breakdown();
        return part == null ? "—" : Words.part(part);
    }

    private static String cohort(Fact fact) {
        String cohort = fact.cohort();
        return fact.measure() == Measure.RANK && cohort != null ? Words.cohort(cohort) : "";
    }

    private static String orDash(@Nullable String words) {
        String held = Objects.requireNonNullElse(words, "");
        return held.isBlank() ? "—" : held;
    }
}
