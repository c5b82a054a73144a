package hengjian.ui.facts;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hengjian.export.Notes;
import hengjian.export.Row;
import hengjian.export.Workbook;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Downloads what the grid shows, all of it and in its order, as a workbook. */
class FactExport implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 500;

    private final transient Facts facts;

    /** Read by the request's thread, written by the view's. */
    private volatile Shown shown = new Shown(FactQuery.ALL, "", "", Locale.CHINA);

    FactExport(Facts facts) {
        this.facts = facts;
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
        String root = root((VaadinServletRequest) event.getRequest());
        String citation = now.title() + "，" + now.filters() + "，" + today + "，" + root + address(now.query());
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Workbook.write(
                workbook,
                new Notes(now.title(), now.filters(), citation, today),
                () -> rows(now.query(), root).iterator(),
                now.locale());
        event.setFileName(fileName(today));
        event.setContentType(TYPE);
        event.setContentLength(workbook.size());
        workbook.writeTo(event.getOutputStream());
    }

    static String fileName(LocalDate day) {
        return "衡鉴-数据-" + day + ".xlsx";
    }

    private Stream<Row> rows(FactQuery query, String root) {
        int count = facts.count(query.filter());
        return IntStream.iterate(0, at -> at < count, at -> at + PAGE)
                .boxed()
                .flatMap(at -> facts.find(query.filter(), query.order(), query.descending(), at, PAGE).stream())
                .map(fact -> new Row(fact, root + link(fact)));
    }

    private static String link(StoredFact fact) {
        return DocumentLink.of(fact);
    }

    private static String address(FactQuery query) {
        String parameters = query.parameters().getQueryString();
        return parameters.isEmpty() ? FactsView.ROUTE : FactsView.ROUTE + "?" + parameters;
    }

    /** The program's own address as the browser knows it, with a slash at its end. */
    private static String root(VaadinServletRequest request) {
        URI here = URI.create(request.getHttpServletRequest().getRequestURL().toString());
        return here.resolve(request.getContextPath() + "/").toString();
    }
}
