package hengjian.ui.coverage;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import hengjian.ui.shell.Words;

/** The way to further rows and columns. */
class CoveragePages extends Nav {

    private static final long serialVersionUID = 1L;

    CoveragePages(Slice slice) {
        addClassName("hj-cover-pages");
        setAriaLabel(Words.of("coverage.pages"));
        CoverageQuery query = slice.query();
        int rows = slice.coverage().rows().size();
        int columns = slice.coverage().columns().size();
        if (rows < slice.rowsInAll()) {
            step(query.row() > 0, "coverage.up", query.from(Math.max(0, query.row() - Slice.ROWS), query.column()));
            place("coverage.rows", query.row(), rows, slice.rowsInAll());
            step(
                    query.row() + rows < slice.rowsInAll(),
                    "coverage.down",
                    query.from(query.row() + Slice.ROWS, query.column()));
        }
        if (columns < slice.columnsInAll()) {
            step(
                    query.column() > 0,
                    "coverage.left",
                    query.from(query.row(), Math.max(0, query.column() - Slice.COLUMNS)));
            place("coverage.columns", query.column(), columns, slice.columnsInAll());
            step(
                    query.column() + columns < slice.columnsInAll(),
                    "coverage.right",
                    query.from(query.row(), query.column() + Slice.COLUMNS));
        }
    }

    private void place(String key, int from, int size, int all) {
        add(new Span(Words.of(key, from + 1, from + size, all)));
    }

    private void step(boolean possible, String key, CoverageQuery query) {
        if (possible) {
            RouterLink link = new RouterLink(Words.of(key), CoverageView.class);
            link.setQueryParameters(query.parameters());
            add(link);
        }
    }
}
