package hengjian.ui.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hengjian.account.Setup;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;

/** Behind the one-time link of the first start: the first administrator. */
@Route(value = "setup", layout = MainLayout.class)
@StyleSheet("context://hengjian/account.css")
@AnonymousAllowed
class SetupView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Setup setup;

    SetupView(Setup setup) {
        this.setup = setup;
        addClassNames("hj-page", "hj-account");
    }

    @Override
    public String getPageTitle() {
        return Words.of("account.setup");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        add(new H1(Words.of("account.setup")));
        if (setup.accepts(token)) {
            add(
                    new Paragraph(Words.of("account.setup.hint")),
                    new NewAccount(Words.of("account.create"), (name, password) -> claim(token, name, password)));
        } else {
            add(new Paragraph(Words.of("account.setup.spent")));
        }
    }

    private void claim(String token, String name, String password) {
        boolean claimed = setup.claim(token, name, password);
        removeAll();
        add(
                new H1(Words.of("account.setup")),
                new Paragraph(Words.of(claimed ? "account.setup.done" : "account.setup.spent")),
                new RouterLink(Words.of("account.login"), LoginView.class));
    }
}
