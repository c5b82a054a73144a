package hengjian.ui.shell;

import com.vaadin.flow.component.html.Div;
import hengjian.export.Book;
import java.util.function.Supplier;

/** What can be taken from a view: its link, a citation, its table as cells, a printed page, a workbook. */
public final class Actions extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param citation without the address, which is added
     * @param book its first table is the one that is copied
     */
    public Actions(Supplier<String> citation, Book book) {
        addClassName("hj-actions");
        ExcelLink excel = new ExcelLink();
        excel.offer(book);
        add(
                Share.link(),
                Share.citation(citation),
                Share.cells(() -> book.tables().getFirst()),
                Share.print(),
                excel);
    }
}
