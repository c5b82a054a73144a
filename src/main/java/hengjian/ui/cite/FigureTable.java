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
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A table whose first column is words and whose others are figures, aligned at their points. */
public final class FigureTable {

    /** For what is no figure, or need not be aligned. */
    public static final int NONE = -1;

    private static final String DECIMALS = "data-decimals";

    private final List<String> columns;
    private final NativeTable table = new NativeTable();
    private final List<Supplier<NativeTableRow>> lines = new ArrayList<>();
    private final int[] most;
    private boolean empty = true;

    public FigureTable(List<String> columns) {
        this.columns = List.copyOf(columns);
        most = new int[columns.size() - 1];
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
        row(figures.stream().map(FigureTable::decimals).toList(), () -> name, () -> figures);
    }

    public void row(String name, List<Component> figures) {
        row(new Text(name), figures);
    }

    /**
     * A row that is made when its turn comes.
     *
     * @param decimals of the figures that are aligned, {@link #NONE} where there is none; fewer where only the first columns are
     */
    public void row(List<Integer> decimals, Supplier<Component> name, Supplier<List<Component>> figures) {
        for (int column = 0; column < decimals.size(); column++) {
            most[column] = Math.max(most[column], decimals.get(column));
        }
        lines.add(() -> line(name.get(), figures.get(), decimals));
        empty = false;
    }

    private NativeTableRow line(Component name, List<Component> figures, List<Integer> decimals) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        for (int column = 0; column < figures.size(); column++) {
            Component figure = figures.get(column);
            int at = column;
            if (column < decimals.size() && decimals.get(column) != NONE) {
                figure(figure).ifPresent(of -> align(of, most[at]));
            }
            NativeTableCell cell = new NativeTableCell(figure);
            cell.addClassName("hj-num");
            cell.getElement().setAttribute("data-label", columns.get(column + 1));
            row.add(cell);
        }
        return row;
    }

    /** A heading over the rows that follow. */
    public void group(String name) {
        lines.add(() -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(name));
            cell.getElement()
                    .setAttribute("scope", "rowgroup")
                    .setAttribute("colspan", Integer.toString(columns.size()));
            cell.addClassName("hj-group");
            return new NativeTableRow(cell);
        });
    }

    public boolean isEmpty() {
        return empty;
    }

    /** @param stacked whether a phone shows each row as a list of its figures */
    public Div component(boolean stacked) {
        table.setClassName("hj-stacked", stacked);
        Later.add(table.getBody(), Later.ROWS, lines, Supplier::get);
        Div scroll = new Div(table);
        scroll.addClassName("hj-scroll");
        return scroll;
    }

    /** Room for the digits that others of the column have and a figure has not; drawn by the style sheet. */
    private static void align(Component figure, int most) {
        int decimals = decimals(figure);
        int room = most - decimals;
        String point = room > 0 && decimals == 0 ? "." : "";
        figure.getElement().setAttribute("data-room", point + "0".repeat(room));
    }

    /** The cell itself, or what stands first in it. */
    private static Optional<Component> figure(Component cell) {
        return Stream.concat(Stream.of(cell), cell.getChildren().limit(1))
                .filter(component -> component.getElement().hasAttribute(DECIMALS))
                .findFirst();
    }

    private static int decimals(Component cell) {
        return figure(cell)
                .map(figure -> Integer.parseInt(figure.getElement().getAttribute(DECIMALS)))
                .orElse(NONE);
    }
}
