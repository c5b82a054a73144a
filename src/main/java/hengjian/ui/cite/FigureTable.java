package hengjian.ui.cite;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import hengjian.ui.shell.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table whose first column is words and whose others are figures, aligned at their points. */
public final class FigureTable {

    private static final String DECIMALS = "data-decimals";

    private final List<String> columns;
    private final NativeTable table = new NativeTable();
    private final List<List<Component>> rows = new ArrayList<>();
    private final List<NativeTableRow> lines = new ArrayList<>();

    public FigureTable(List<String> columns) {
        this.columns = List.copyOf(columns);
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

    /** Says how many digits a figure shows after its point. */
    static void decimals(Component figure, int decimals) {
        figure.getElement().setAttribute(DECIMALS, Integer.toString(decimals));
    }

    public void row(Component name, List<Component> figures) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        for (int i = 0; i < figures.size(); i++) {
            NativeTableCell cell = new NativeTableCell(figures.get(i));
            cell.addClassName("hj-num");
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        rows.add(figures);
        lines.add(row);
    }

    public void row(String name, List<Component> figures) {
        row(new Text(name), figures);
    }

    /** A heading over the rows that follow. */
    public void group(String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(name));
        cell.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", Integer.toString(columns.size()));
        cell.addClassName("hj-group");
        lines.add(new NativeTableRow(cell));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @param stacked whether a phone shows each row as a list of its figures */
    public Div component(boolean stacked) {
        for (int column = 0; column < columns.size() - 1; column++) {
            align(column);
        }
        table.setClassName("hj-stacked", stacked);
        Later.add(table.getBody(), Later.ROWS, lines);
        Div scroll = new Div(table);
        scroll.addClassName("hj-scroll");
        return scroll;
    }

    /** Room for the digits that others of the column have and a figure has not; drawn by the style sheet. */
    private void align(int column) {
        List<Component> figures = rows.stream()
                .map(row -> row.get(column))
                .filter(FigureTable::isFigure)
                .toList();
        int most = figures.stream().mapToInt(FigureTable::decimals).max().orElse(0);
        for (Component figure : figures) {
            int room = most - decimals(figure);
            String point = room > 0 && decimals(figure) == 0 ? "." : "";
            figure.getElement().setAttribute("data-room", point + "0".repeat(room));
        }
    }

    /** The cell itself, or what stands first in it. */
    private static Optional<Component> figure(Component cell) {
        return Stream.concat(Stream.of(cell), cell.getChildren().limit(1))
                .filter(FigureTable::isFigure)
                .findFirst();
    }

    private static boolean isFigure(Component component) {
        return component.getElement().hasAttribute(DECIMALS);
    }

    private static int decimals(Component figure) {
        return Integer.parseInt(figure.getElement().getAttribute(DECIMALS));
    }
}
