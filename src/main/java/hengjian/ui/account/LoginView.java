package hengjian.ui.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;

/** Where curators and administrators say who they are. */
@Route(value = "login", layout = MainLayout.class)
@StyleSheet("context://hengjian/account.css")
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassNames("hj-page", "hj-account");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(form);
    }

    @Override
    public String getPageTitle() {
        return Words.of("account.login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle(Words.of("account.login"));
        form.setUsername(Words.of("account.name"));
        form.setPassword(Words.of("account.password"));
        form.setSubmit(Words.of("account.login"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(Words.of("account.refused"));
        error.setMessage(Words.of("account.refused.hint"));
        error.setUsername(Words.of("account.name.missing"));
        error.setPassword(Words.of("account.password.missing"));
        words.setAdditionalInformation(Words.of("account.login.hint"));
        return words;
    }
}
