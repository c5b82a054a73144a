package hengjian.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;

/** Who may write, and what was written. */
@Route(value = "accounts", layout = MainLayout.class)
@StyleSheet("context://hengjian/account.css")
@RolesAllowed(Role.ADMINISTRATORS)
class AccountsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Div list = new Div();
    private final Select<Role> role = roles(Role.CURATOR);
    private final NewAccount form = new NewAccount(Words.of("account.create"), this::create);

    AccountsView(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        addClassNames("hj-page", "hj-accounts");
        list.addClassName("hj-account-list");
        list.getElement().setAttribute("role", "list");
        role.setLabel(Words.of("account.role"));
        form.addComponentAsFirst(role);
        add(
                new H1(Words.of("account.title")),
                list,
                new H2(Words.of("account.new")),
                new Paragraph(Words.of("account.new.hint")),
                form,
                new H2(Words.of("token.title")),
                new RouterLink(Words.of("token.manage"), TokensView.class),
                new H2(Words.of("account.audit")),
                new AuditGrid(audit));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("account.title");
    }

    private void refresh() {
        list.removeAll();
        accounts.all().forEach(account -> list.add(row(account)));
    }

    private Div row(Account account) {
        Span name = new Span(account.name());
        name.addClassName("hj-account-name");
        Span state = new Span(state(account));
        state.setClassName("hj-missing", account.locked());
        Span since = new Span(Words.of("account.since") + " " + Moments.text(account.createdAt()));
        Div row = new Div(name, role(account), state, since, acts(account));
        row.addClassName("hj-account-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
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

    private static String state(Account account) {
        return account.blocked()
                ? Words.of("account.blocked")
                : account.locked()
                        ? Words.of("account.lockedUntil", Moments.text(account.lockedUntil()))
                        : Words.of("account.open");
    }

    private Component acts(Account account) {
        boolean locked = account.locked();
        return new Div(
                button("account.password.reset", () -> new ResetDialog(account.name(), accounts, this::refresh).open()),
                button(
                        locked ? "account.unblock" : "account.block",
                        () -> attempt(() -> accounts.block(account.name(), !locked))),
                button("account.remove", () -> confirm(account)));
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(Words.of(words), click -> action.run());
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
                one -> Words.of("account.role." + one.name().toLowerCase(Locale.ROOT)));
        select.setValue(chosen);
        return select;
    }
}
