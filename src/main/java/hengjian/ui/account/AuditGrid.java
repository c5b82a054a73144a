package hengjian.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import hengjian.account.Role;
import hengjian.store.Audit;
import hengjian.ui.shell.Words;
import java.util.Arrays;
import java.util.Locale;

/** The log of every write, latest first. */
class AuditGrid extends Grid<Audit.Entry> {

    private static final long serialVersionUID = 1L;

    /** Enough of a document's id to tell it from others. */
    private static final int ID_SHOWN = 10;

    AuditGrid(Audit audit) {
        addColumn(entry -> Moments.text(entry.at()))
                .setHeader(Words.of("account.audit.at"))
                .setAutoWidth(true);
        addColumn(Audit.Entry::actor).setHeader(Words.of("account.audit.actor")).setAutoWidth(true);
        addColumn(entry -> action(entry.action()))
                .setHeader(Words.of("account.audit.action"))
                .setAutoWidth(true);
        addComponentColumn(AuditGrid::what).setHeader(Words.of("account.audit.what"));
        addColumn(entry -> detail(entry.detail()))
                .setHeader(Words.of("account.audit.detail"))
                .setFlexGrow(2);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setDataProvider(DataProvider.fromCallbacks(
                query -> audit.latest(query.getOffset(), query.getLimit()).stream(), query -> audit.count()));
    }

    private static Component what(Audit.Entry entry) {
        String what = entry.what();
        return entry.action().startsWith("document.") && what.length() > ID_SHOWN
                ? new Anchor("documents/" + what, what.substring(0, ID_SHOWN) + "…")
                : new Span(what);
    }

    private static String detail(String detail) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(detail))
                .findFirst()
                .map(role -> Words.of("account.role." + role.name().toLowerCase(Locale.ROOT)))
                .orElse(detail);
    }

    /** The log's own word where the screen has none for it. */
    private static String action(String action) {
        String words = Words.of("audit." + action);
        return words.startsWith("audit.") ? action : words;
    }
}
