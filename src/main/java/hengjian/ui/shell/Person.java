package hengjian.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is logged in, with the way out; or the way in. */
class Person extends Span {

    private static final long serialVersionUID = 1L;

    Person(AuthenticationContext authentication) {
        addClassName("hj-person");
        authentication.getPrincipalName().ifPresentOrElse(name -> in(name, authentication), this::out);
    }

    private void in(String name, AuthenticationContext authentication) {
        if (authentication.hasRole("ADMINISTRATOR")) {
            add(new Anchor("accounts", Words.of("account.title")));
        }
        Anchor who = new Anchor("password", name);
        who.setTitle(Words.of("account.password.title"));
        NativeButton leave = new NativeButton(Words.of("account.logout"), click -> authentication.logout());
        leave.addClassName("hj-plain");
        add(who, leave);
    }

    private void out() {
        add(new Anchor("login", Words.of("account.login")));
    }
}
