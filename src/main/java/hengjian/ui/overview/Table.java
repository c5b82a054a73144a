package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table whose first column is words and whose others are figures. */
final class Table {

    private final NativeTable table = new NativeTable();

    Table(List<String> columns) {
        table.addClassName("hj-table");
        NativeTableRow head = new NativeTableRow();
        for (int i = 0; i < columns.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(columns.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("hj-num", i > 0);
            head.add(cell);
        }
        table.getHead().add(head);
    }

    void row(String name, List<Component> figures) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        for (Component figure : figures) {
            NativeTableCell cell = new NativeTableCell(figure);
            cell.addClassName("hj-num");
            row.add(cell);
        }
        table.getBody().add(row);
    }

    /** Scrolls sideways by itself where the screen is narrower than the table. */
    Div component() {
        Div scroll = new Div(table);
        scroll.addClassName("hj-scroll");
        return scroll;
    }
}
