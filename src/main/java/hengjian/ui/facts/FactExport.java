package hengjian.ui.facts;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hengjian.export.Book;
import hengjian.export.Edition;
import hengjian.export.FactList;
import hengjian.export.Workbook;
import hengjian.store.FactScan;
import hengjian.ui.shell.ExcelLink;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** Downloads what the grid shows, all of it and in its order, as a workbook. */
class FactExport implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient FactScan facts;

    /** Read by the request's thread, written by the view's. */
    private volatile Shown shown = new Shown(FactQuery.ALL, "", "", Locale.CHINA);

    private final ExportProgress progress;

    FactExport(FactScan facts, ExportProgress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    /** @param filters the query's filters in words */
    record Shown(FactQuery query, String title, String filters, Locale locale) implements java.io.Serializable {}

    void show(Shown now) {
        shown = now;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Shown now = shown;
        LocalDate today = LocalDate.now();
        String root = ExcelLink.root(event);
        event.setFileName(fileName(today));
        event.setContentType(Workbook.TYPE);
        try {
            Workbook.write(
                    event.getOutputStream(),
                    Book.of(now.title(), now.filters(), address(now.query())),
                    facts(now.query()),
                    new Edition(root, now.locale(), today),
                    progress);
        } finally {
            progress.end();
        }
    }

    static String fileName(LocalDate day) {
        return "衡鉴-数据-" + day + ".xlsx";
    }

    private FactList facts(FactQuery query) {
        return FactList.of(facts, query.filter(), query.order(), query.descending());
    }

    private static String address(FactQuery query) {
        String parameters = query.parameters().getQueryString();
        return parameters.isEmpty() ? FactsView.ROUTE : FactsView.ROUTE + "?" + parameters;
    }
}
