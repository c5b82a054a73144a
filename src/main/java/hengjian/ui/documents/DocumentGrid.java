package hengjian.ui.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents, a row each; fewer columns where the window is narrow. */
class DocumentGrid extends Grid<Held> {

    private static final long serialVersionUID = 1L;

    private static final int NARROW = 760;

    private final Column<Held> title = addComponentColumn(DocumentGrid::title)
            .setKey("title")
            .setHeader(Words.of("documents.field.title"))
            .setFlexGrow(1)
            .setWidth("14rem");

    DocumentGrid() {
        addClassName("hj-documents-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        addColumn(held -> held.document().publisher())
                .setKey("publisher")
                .setHeader(Words.of("documents.field.publisher"))
                .setWidth("9rem");
        addColumn(held -> held.document().published().toString())
                .setKey(ListQuery.PUBLISHED)
                .setHeader(Words.of("documents.field.published"))
                .setWidth("7.5rem");
        addColumn(held -> held.document().region())
                .setKey("region")
                .setHeader(Words.of("documents.field.region"))
                .setWidth("8rem");
        addColumn(Held::facts)
                .setKey("facts")
                .setHeader(Words.of("documents.field.facts"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem");
        addColumn(held -> held.facts() == 0 ? "—" : held.share() + "%")
                .setKey("reviewed")
                .setHeader(Words.of("documents.field.reviewed"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem");
        getColumns().forEach(column -> column.setSortable(true).setSortProperty(column.getKey()));
        getColumns().stream().filter(column -> column != title).forEach(column -> column.setFlexGrow(0));
    }

    /** Shows these, in this order; the browser fetches what it has room for. */
    void show(List<Held> shown) {
        setItems(page -> shown.stream().skip(page.getOffset()).limit(page.getLimit()), page -> shown.size());
    }

    /** Sorts as asked; listeners hear of it as of a click. */
    void order(ListQuery query) {
        Column<Held> column = getColumnByKey(query.order());
        if (column != null) {
            SortDirection direction = query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            sort(List.of(new GridSortOrder<>(column, direction)));
        }
    }

    /** Shows what a window so many pixels wide has room for. */
    void fit(int width) {
        getColumns().stream().filter(column -> column != title).forEach(column -> column.setVisible(width >= NARROW));
        setClassName("hj-narrow", width < NARROW);
    }

    private static Component title(Held held) {
        Anchor link = new Anchor(held.link(), held.document().title());
        Span about = new Span(Stream.of(
                        held.document().publisher(),
                        held.document().published().toString(),
                        held.document().region(),
                        Words.of("documents.count", held.facts()),
                        Words.of("documents.reviewed", held.reviewed()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · ")));
        about.addClassName("hj-about");
        Div cell = new Div(link, about);
        if (!held.notices().isEmpty()) {
            Span warning = new Span(held.warnings());
            warning.addClassName("hj-warning");
            cell.add(warning);
        }
        cell.addClassName("hj-title-cell");
        return cell;
    }
}
