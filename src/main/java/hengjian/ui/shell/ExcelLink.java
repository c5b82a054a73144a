package hengjian.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hengjian.export.Book;
import hengjian.export.Comparison;
import hengjian.export.Edition;
import hengjian.export.Workbook;
import hengjian.store.StoredFact;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 导出 Excel: downloads the tables a view shows. Add it to the view's head and say what it offers whenever that changes:
 *
 * <pre>{@code
 * add(excel);
 * excel.offer(() -> Book.of(title, filtersInWords, "compare?zone=…", table));
 * }</pre>
 *
 * {@link Workbook} tells how tables are made.
 */
public class ExcelLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** Read by the download's thread, which holds no lock; written by the view's. */
    private transient volatile @Nullable Offer offered;

    public ExcelLink() {
        setText(Words.of("shell.excel"));
        setHref((DownloadHandler) this::download);
        getElement().setAttribute("download", true);
        addClassName("hj-export");
        setVisible(false);
    }

    private record Offer(Supplier<Book> book, Locale locale) {}

    /** @param book made when it is asked for, without the session's lock: it must not touch components */
    public void offer(Supplier<Book> book) {
        offered = new Offer(book, UI.getCurrent().getLocale());
        setVisible(true);
    }

    public void offer(Book book) {
        offer(() -> book);
    }

    /** @param facts set side by side and along time, with charts, behind the book's own tables */
    public void offer(Book book, Collection<StoredFact> facts) {
        offer(() -> book, facts);
    }

    /** @param book made when it is asked for, in the language of this page */
    public void offer(Supplier<Book> book, Collection<StoredFact> facts) {
        Locale locale = UI.getCurrent().getLocale();
        List<StoredFact> drawn = List.copyOf(facts);
        Supplier<Book> later = Words.kept(book);
        offer(() -> later.get().with(Comparison.drawn(drawn, locale)));
    }

    private void download(DownloadEvent event) throws IOException {
        Offer offer = offered;
        if (offer == null) {
            event.getResponse().setStatus(404);
            return;
        }
        Book book = offer.book().get();
        LocalDate day = LocalDate.now();
        event.setFileName(fileName(book.title(), offer.locale(), day));
        event.setContentType(Workbook.TYPE);
        Workbook.write(event.getOutputStream(), book, new Edition(root(event), offer.locale(), day));
    }

    /** 衡鉴-对比-2022-09-01.xlsx, without what a file's name may not hold. */
    public static String fileName(String title, Locale locale, LocalDate day) {
        String name = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "Hengjian-" : "衡鉴-";
        return name
                + title.replaceFirst("^(衡鉴|Hengjian) ", "")
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                        .strip() + "-" + day + ".xlsx";
    }

    /** The program's own address as the browser knows it, with a slash at its end. */
    public static String root(DownloadEvent event) {
        VaadinServletRequest request = (VaadinServletRequest) event.getRequest();
        URI here = URI.create(request.getHttpServletRequest().getRequestURL().toString());
        return here.resolve(request.getContextPath() + "/").toString();
    }
}
