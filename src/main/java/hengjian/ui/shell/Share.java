package hengjian.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import hengjian.export.Table;
import hengjian.store.AsOf;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The buttons that take what a view shows elsewhere: link, citation, table, paper. */
public final class Share {

    /**
     * Puts words, and cells where there are any, on the clipboard. Browsers keep the clipboard's interface to secure
     * pages; elsewhere the copy command is answered with the same.
     */
    private static final String PUT = """
            const put = (text, html) => {
                const answer = event => {
                    event.clipboardData.setData('text/plain', text);
                    if (html) event.clipboardData.setData('text/html', html);
                    event.preventDefault();
                };
                const command = () => {
                    document.addEventListener('copy', answer);
                    const done = document.execCommand('copy');
                    document.removeEventListener('copy', answer);
                    if (!done) throw new Error('copy');
                };
                if (!navigator.clipboard?.write || !window.ClipboardItem) return command();
                const blobs = {'text/plain': new Blob([text], {type: 'text/plain'})};
                if (html) blobs['text/html'] = new Blob([html], {type: 'text/html'});
                return navigator.clipboard.write([new ClipboardItem(blobs)]).catch(command);
            };
            """;

    private static final String LINK = PUT + "return put(location.href);";

    private static final String CITATION = PUT + "return put($0 + ' ' + location.href);";

    /** Cells as they are read; one that begins like a formula stays words. */
    private static final String TABLE = PUT + """
            const clean = cell => {
                const all = cell.innerText.replace(/\\s+/g, ' ').trim();
                const change = cell.querySelector('.hj-derived') && /^[≈＞≥≤＜]?[+−-]?[0-9.,]+/.exec(all);
                const words = (change ? change[0] : all).replace(/^−(?=[0-9])/, '-');
                return /^[=+@-]/.test(words) && !/^[+-]?[0-9][0-9.,]*$/.test(words) ? "'" + words : words;
            };
            const escape = words => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
            await window.hengjianWhole();
            const rows = [...$0.querySelectorAll('tr')].map(row => [...row.cells].flatMap(
                cell => [clean(cell), ...Array(cell.colSpan - 1).fill('')]));
            const html = '<table>' + rows.map(row => '<tr>' + row.map(
                cell => '<td>' + escape(cell) + '</td>').join('') + '</tr>').join('') + '</table>';
            return put(rows.map(row => row.join('\\t')).join('\\n'), html);
            """;

    private static final String FRAME = PUT + """
            const address = new URL($0, document.baseURI).href.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
            const tall = Math.max(320, Math.ceil(this.closest('.hj-chart')?.offsetHeight ?? 0) + 24);
            return put('<iframe src="' + address + '" width="720" height="' + tall
                + '" style="border:0" loading="lazy"></iframe>');
            """;

    private static final String CELLS = PUT + "return put($0, $1);";

    private static final String WORDS = PUT + "return put($0);";

    private Share() {}

    /** 复制链接: the view's address, which restores what it shows. */
    public static NativeButton link() {
        return button("shell.copyLink", button -> copied(button, LINK));
    }

    /** 复制: the words themselves. */
    public static NativeButton words(String words) {
        return button("shell.copy", button -> copied(button, WORDS, words));
    }

    /** 复制引用. @param words without the address, which is added */
    public static NativeButton citation(Supplier<String> words) {
        return button("shell.copyCitation", button -> copied(button, CITATION, words.get()));
    }

    /** 复制表格: pastes into Excel and WPS as cells. */
    public static NativeButton table(Component table) {
        return button("shell.copyTable", button -> copied(button, TABLE, table.getElement()));
    }

    /** 复制表格, for views that show no table, or one that says more than its cells. */
    public static NativeButton cells(Supplier<Table> table) {
        return button("shell.copyTable", button -> {
            Cells made = Cells.of(table.get());
            copied(button, CELLS, made.text(), made.html());
        });
    }

    /** 打印. */
    public static NativeButton print() {
        return print(() -> {});
    }

    /** @param prepare what must be on the page first */
    public static NativeButton print(Runnable prepare) {
        return button("shell.print", button -> {
            prepare.run();
            UI.getCurrent().getPage().executeJs("setTimeout(() => window.hengjianWhole().then(() => print()), 50)");
        });
    }

    /**
     * 嵌入: a frame for other sites' pages, whose chart follows the figures or stays as it is.
     *
     * @param path of the chart, below embed/
     * @param asOf what the page shows; the chart that stays does so as of then, or as of today
     */
    public static NativeButton frame(String path, Map<String, String> parameters, AsOf asOf) {
        NativeButton button = plain(Words.of("shell.embed"));
        button.setTitle(Words.of("shell.embed.hint"));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> {
            click.unregisterListener();
            choose(button, path, parameters, asOf);
        });
        return button;
    }

    /** Made at the first click: few of a page's charts are embedded. From then on the button opens and closes it. */
    private static void choose(NativeButton button, String path, Map<String, String> parameters, AsOf asOf) {
        AsOf frozen = frozen(asOf);
        String live = address(path, parameters, AsOf.NOW);
        String fixed = address(path, parameters, frozen);
        Div choices = new Div(
                choice(button, Words.of("shell.embed.live"), live),
                choice(button, Words.of("shell.embed.frozen", frozen.day()), fixed));
        choices.addClassName("hj-embed-choices");
        Popover popover = new Popover(choices);
        popover.setTarget(button);
        popover.setOpenOnClick(true);
        popover.setAriaLabel(Words.of("shell.embed.hint"));
        popover.open();
    }

    /** Published and recorded until then: what is read or corrected later does not enter. */
    private static AsOf frozen(AsOf asOf) {
        LocalDate today = LocalDate.now();
        AsOf published = asOf.published() == null ? asOf.published(today) : asOf;
        return published.recorded() == null ? published.recorded(today) : published;
    }

    private static String address(String path, Map<String, String> parameters, AsOf asOf) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.values().removeIf(String::isEmpty);
        all.putAll(AsOfParameters.of(asOf));
        if (Words.english()) {
            all.put("lang", "en");
        }
        return path + "?" + QueryParameters.simple(all).getQueryString();
    }

    private static Div choice(NativeButton opener, String words, String address) {
        NativeButton copy = plain(words);
        copy.addClickListener(click -> copied(opener, FRAME, address));
        Anchor look = new Anchor(address, Words.of("shell.embed.look"));
        look.setTarget(AnchorTarget.BLANK);
        look.getElement().setAttribute("router-ignore", true);
        return new Div(copy, look);
    }

    private static NativeButton plain(String words) {
        NativeButton button = new NativeButton(words);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private static NativeButton button(String key, java.util.function.Consumer<NativeButton> action) {
        NativeButton button = new NativeButton(Words.of(key));
        button.getElement().setAttribute("type", "button");
        button.addClassName("hj-button");
        button.addClickListener(click -> action.accept(button));
        return button;
    }

    private static void copied(NativeButton button, String script, Object... arguments) {
        button.getElement()
                .executeJs(script, arguments)
                .then(
                        done -> Notification.show(Words.of("shell.copied")),
                        error -> Notification.show(Words.of("shell.notCopied")));
    }
}
