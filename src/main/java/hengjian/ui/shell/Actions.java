package hengjian.ui.shell;

import com.vaadin.flow.component.html.Div;
import hengjian.export.Book;
import java.util.function.Supplier;

/** What can be taken from a view: its link, a citation, its table as cells, a printed page, a workbook. */
public final class Actions extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param citation without the address, which is added
     * @param book made when it is asked for, in the language of this page; its first table is the one that is copied
     */
    public Actions(Supplier<String> citation, Supplier<Book> book) {
        addClassName("hj-actions");
        Supplier<Book> later = Words.kept(book);
        ExcelLink excel = new ExcelLink();
        excel.offer(later);
        add(
                Share.link(),
                Share.citation(citation),
                Share.cells(() -> later.get().tables().getFirst()),
                Share.print(),
                excel);
    }
}
