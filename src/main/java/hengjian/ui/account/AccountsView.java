package hengjian.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import hengjian.account.Account;
import hengjian.account.Accounts;
import hengjian.account.Role;
import hengjian.store.Audit;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.DuplicateKeyException;

/** Who may write, and what was written. */
@Route(value = "accounts", layout = MainLayout.class)
@StyleSheet("context://hengjian/account.css")
@RolesAllowed(Role.ADMINISTRATORS)
class AccountsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Grid<Account> grid = new Grid<>();
    private final Select<Role> role = roles(Role.CURATOR);
    private final NewAccount form = new NewAccount(Words.of("account.create"), this::create);

    AccountsView(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        addClassNames("hj-page", "hj-accounts");
        grid.addColumn(Account::name).setHeader(Words.of("account.name"));
        grid.addComponentColumn(this::role).setHeader(Words.of("account.role"));
        grid.addColumn(account -> Moments.text(account.createdAt())).setHeader(Words.of("account.since"));
        grid.addColumn(account -> Moments.text(account.lockedUntil())).setHeader(Words.of("account.locked"));
        grid.addComponentColumn(this::remove);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        role.setLabel(Words.of("account.role"));
        form.addComponentAsFirst(role);
        add(
                new H1(Words.of("account.title")),
                grid,
                new H2(Words.of("account.new")),
                new Paragraph(Words.of("account.new.hint")),
                form,
                new H2(Words.of("token.title")),
                new RouterLink(Words.of("token.title"), TokensView.class),
                new H2(Words.of("account.audit")),
                new AuditGrid(audit));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("account.title");
    }

    private void refresh() {
        grid.setItems(accounts.all());
    }

    private void create(String name, String password) {
        try {
            accounts.create(name, password, role.getValue());
            form.clear();
            refresh();
        } catch (DuplicateKeyException e) {
            form.refuseName(Words.of("account.name.taken"));
        }
    }

    private Component role(Account account) {
        Select<Role> select = roles(account.role());
        select.setAriaLabel(Words.of("account.role"));
        select.addValueChangeListener(event -> attempt(() -> accounts.change(account.name(), event.getValue())));
        return select;
    }

    private Component remove(Account account) {
        Button button = new Button(Words.of("account.remove"), click -> confirm(account));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void confirm(Account account) {
        ConfirmDialog dialog = new ConfirmDialog(
                Words.of("account.remove"),
                Words.of("account.remove.sure", account.name()),
                Words.of("account.remove"),
                event -> attempt(() -> accounts.remove(account.name())));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("account.cancel"));
        dialog.open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (Accounts.LastAdministrator e) {
            Notification.show(Words.of("account.last"));
        }
        refresh();
    }

    private static Select<Role> roles(Role chosen) {
        Select<Role> select = new Select<>();
        select.setItems(Role.values());
        select.setItemLabelGenerator(
                one -> Words.of("account.role." + one.name().toLowerCase(java.util.Locale.ROOT)));
        select.setValue(chosen);
        return select;
    }
}
