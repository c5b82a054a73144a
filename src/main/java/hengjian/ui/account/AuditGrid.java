package hengjian.ui.account;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import hengjian.store.Audit;
import hengjian.ui.shell.Words;

/** The log of every write, latest first. */
class AuditGrid extends Grid<Audit.Entry> {

    private static final long serialVersionUID = 1L;

    AuditGrid(Audit audit) {
        addColumn(entry -> Moments.text(entry.at()))
                .setHeader(Words.of("account.audit.at"))
                .setAutoWidth(true);
        addColumn(Audit.Entry::actor).setHeader(Words.of("account.audit.actor")).setAutoWidth(true);
        addColumn(entry -> action(entry.action()))
                .setHeader(Words.of("account.audit.action"))
                .setAutoWidth(true);
        addColumn(Audit.Entry::what).setHeader(Words.of("account.audit.what"));
        addColumn(Audit.Entry::detail)
                .setHeader(Words.of("account.audit.detail"))
                .setFlexGrow(2);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setDataProvider(DataProvider.fromCallbacks(
                query -> audit.latest(query.getOffset(), query.getLimit()).stream(), query -> audit.count()));
    }

    /** The log's own word where the screen has none for it. */
    private static String action(String action) {
        String words = Words.of("audit." + action);
        return words.startsWith("audit.") ? action : words;
    }
}
