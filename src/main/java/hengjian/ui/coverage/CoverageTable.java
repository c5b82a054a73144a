package hengjian.ui.coverage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.coverage.Coverage.State;
import hengjian.ui.shell.Later;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The heat map: every cell leads to what was read, to what the text says instead, or to where a text is added. */
class CoverageTable extends Div {

    private static final long serialVersionUID = 1L;

    /** Facts of a cell from which on its shade stays the same. */
    private static final int DARKEST = 4;

    private static final int ROWS_AT_ONCE = 24;

    private final transient Slice slice;

    CoverageTable(Slice slice) {
        this.slice = slice;
        addClassNames("hj-card", "hj-scroll", "hj-cover");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", Words.of("coverage.title") + " " + CoverageNames.of(slice));
        NativeTable table = new NativeTable();
        table.addClassName("hj-cover-table");
        NativeTableRow head = new NativeTableRow(new NativeTableHeaderCell());
        for (String column : slice.coverage().columns()) {
            head.add(header(CoverageNames.column(slice, column), "col"));
        }
        table.getHead().add(head);
        Later.add(table.getBody(), ROWS_AT_ONCE, slice.coverage().rows(), this::row);
        add(table);
    }

    private NativeTableRow row(String row) {
        NativeTableRow cells = new NativeTableRow(header(CoverageNames.row(slice, row), "row"));
        for (String column : slice.coverage().columns()) {
            cells.add(new NativeTableCell(cell(row, column)));
        }
        return cells;
    }

    private Anchor cell(String row, String column) {
        String where = CoverageNames.row(slice, row) + "，" + CoverageNames.column(slice, column) + "：";
        Anchor cell = new Anchor();
        cell.addClassName("hj-cover-cell");
        switch (slice.coverage().state(row, column)) {
            case State.Stated stated -> {
                cell.setText(Integer.toString(stated.facts()));
                cell.addClassNames("hj-cover-stated", "hj-cover-" + Math.min(DARKEST, stated.facts()));
                name(cell, where + Words.of("coverage.stated", stated.facts()));
                cell.setHref("facts?" + address(row, column, true));
            }
            case State.Silent _ -> {
                cell.addClassName("hj-cover-silent");
                name(cell, where + Words.of("coverage.silent"));
                cell.setHref("facts?" + address(row, column, false));
            }
            case State.NoText _ -> {
                cell.addClassName("hj-cover-none");
                name(cell, where + Words.of("coverage.none"));
                cell.setHref("import?zone=" + encoded(zone(row)));
            }
        }
        return cell;
    }

    private static void name(Anchor cell, String words) {
        cell.setTitle(words);
        cell.setAriaLabel(words);
    }

    private String address(String row, String column, boolean withIndicator) {
        String period = slice.query().fixed() == CoverageQuery.Fixed.PERIOD ? slice.value() : column;
        String address = "zone=" + encoded(zone(row)) + "&period=" + encoded(period);
        String indicator =
                switch (slice.query().fixed()) {
                    case ZONE -> row;
                    case INDICATOR -> slice.value();
                    case PERIOD -> column;
                };
        return withIndicator ? address + "&indicator=" + encoded(indicator) : address;
    }

    private String zone(String row) {
        return slice.query().fixed() == CoverageQuery.Fixed.ZONE ? slice.value() : row;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell();
        header.add(new Span(words));
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
