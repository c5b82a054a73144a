package hengjian.ui.facts;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hengjian.export.Book;
import hengjian.export.Comparison;
import hengjian.export.Edition;
import hengjian.export.FactList;
import hengjian.export.Workbook;
import hengjian.store.FactScan;
import hengjian.store.StoredFact;
import hengjian.ui.shell.ExcelLink;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Downloads what the grid shows, all of it and in its order, as a workbook. */
class FactExport implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient FactScan facts;

    /** Read by the request's thread, written by the view's. */
    private volatile Shown shown = new Shown(FactQuery.ALL, "", "", null, Locale.CHINA);

    private final ExportProgress progress;

    FactExport(FactScan facts, ExportProgress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    /**
     * @param filters the query's filters in words
     * @param asOf the moment in words, null for now
     */
    record Shown(
            FactQuery query,
            String title,
            String filters,
            @Nullable String asOf,
            Locale locale) implements Serializable {}

    void show(Shown now) {
        shown = now;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Shown now = shown;
        LocalDate today = LocalDate.now();
        String root = ExcelLink.root(event);
        event.setFileName(ExcelLink.fileName(now.title(), now.locale(), today));
        event.setContentType(Workbook.TYPE);
        try {
            FactList list = facts(now.query());
            Workbook.write(
                    event.getOutputStream(), book(now, list), list, new Edition(root, now.locale(), today), progress);
        } finally {
            progress.end();
        }
    }

    /** With tables and charts where the facts are few enough to be held. */
    private static Book book(Shown now, FactList list) {
        List<StoredFact> held = new ArrayList<>();
        if (list.count() <= Workbook.MOST_HELD) {
            list.facts().forEach(held::add);
        }
        return new Book(
                now.title(), now.filters(), now.asOf(), address(now.query()), Comparison.drawn(held, now.locale()));
    }

    private FactList facts(FactQuery query) {
        return FactList.of(facts, query.filter(), query.order(), query.descending());
    }

    private static String address(FactQuery query) {
        String parameters = query.parameters().getQueryString();
        return parameters.isEmpty() ? FactsView.ROUTE : FactsView.ROUTE + "?" + parameters;
    }
}
