package hengjian.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import hengjian.account.Role;
import hengjian.account.Token;
import hengjian.account.Tokens;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;

/** The programs that may write, by tokens issued and revoked here. */
@Route(value = "tokens", layout = MainLayout.class)
@StyleSheet("context://hengjian/account.css")
@RolesAllowed(Role.ADMINISTRATORS)
class TokensView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Tokens tokens;
    private final Grid<Token> grid = new Grid<>();
    private final TextField name = new TextField(Words.of("token.name"));
    private final Div secret = new Div();

    TokensView(Tokens tokens) {
        this.tokens = tokens;
        addClassNames("hj-page", "hj-accounts");
        grid.addColumn(Token::name).setHeader(Words.of("token.name"));
        grid.addColumn(Token::createdBy).setHeader(Words.of("token.by"));
        grid.addColumn(token -> Moments.text(token.createdAt())).setHeader(Words.of("account.since"));
        grid.addColumn(Token::usedOn).setHeader(Words.of("token.used"));
        grid.addComponentColumn(this::revoke);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Words.of("token.none"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        name.setMaxLength(100);
        secret.getElement().setAttribute("role", "status");
        secret.addClassName("hj-secret");
        Div form = new Div(name, new Button(Words.of("token.issue"), click -> issue()));
        form.addClassName("hj-token-form");
        add(
                new H1(Words.of("token.title")),
                new Paragraph(Words.of("token.hint")),
                grid,
                new H2(Words.of("token.new")),
                form,
                secret);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Words.of("token.title");
    }

    private void issue() {
        if (name.getValue().isBlank()) {
            name.setInvalid(true);
            return;
        }
        name.setInvalid(false);
        secret.removeAll();
        String issued = tokens.issue(name.getValue());
        secret.add(new Paragraph(Words.of("token.once")), new Code(issued), Share.words(issued));
        name.clear();
        refresh();
    }

    private Div revoke(Token token) {
        if (!token.good()) {
            return new Div(Words.of("token.revoked", Moments.text(token.revokedAt())));
        }
        return new Div(new Button(Words.of("token.revoke"), click -> confirm(token)));
    }

    private void confirm(Token token) {
        ConfirmDialog dialog = new ConfirmDialog(
                Words.of("token.revoke"),
                Words.of("token.revoke.sure", token.name()),
                Words.of("token.revoke"),
                event -> {
                    tokens.revoke(token.id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("account.cancel"));
        dialog.open();
    }

    private void refresh() {
        grid.setItems(tokens.all());
    }
}
