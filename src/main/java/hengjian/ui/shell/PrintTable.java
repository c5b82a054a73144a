package hengjian.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import hengjian.export.Table;
import java.util.List;

/** A table that stands on paper only, for what the screen loads as one scrolls. */
public final class PrintTable extends Div {

    private static final long serialVersionUID = 1L;

    public PrintTable() {
        addClassName("hj-print-table");
    }

    /** @param note said above it, as that it holds the first rows only */
    public void show(Table table, String note) {
        removeAll();
        List<List<String>> rows = Cells.of(table).rows();
        NativeTable printed = new NativeTable();
        printed.addClassName("hj-table");
        NativeTableRow head = new NativeTableRow();
        rows.getFirst().stream().map(NativeTableHeaderCell::new).forEach(head::add);
        printed.getHead().add(head);
        rows.stream().skip(1).forEach(row -> {
            NativeTableRow line = new NativeTableRow();
            row.stream().map(NativeTableCell::new).forEach(line::add);
            printed.getBody().add(line);
        });
        add(new Div(note), printed);
    }
}
