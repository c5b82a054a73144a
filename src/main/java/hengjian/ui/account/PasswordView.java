package hengjian.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hengjian.account.Accounts;
import hengjian.account.Password;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Where a person changes their own password. Other sessions of the account end, this one goes on. */
@Route(value = "password", layout = MainLayout.class)
@StyleSheet("context://hengjian/account.css")
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient UserDetailsService users;
    private final String name;
    private final PasswordField current = field("account.password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField fresh = field("account.password.new", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("account.password.again", Autocomplete.NEW_PASSWORD);
    private final Paragraph done = new Paragraph();

    PasswordView(Accounts accounts, UserDetailsService users, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.users = users;
        name = authentication.getPrincipalName().orElseThrow();
        addClassNames("hj-page", "hj-account");
        fresh.setHelperText(Words.of("account.password.rule", Password.SHORTEST));
        done.getElement().setAttribute("role", "status");
        Button save = new Button(Words.of("account.password.change"), click -> submit());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Div form = new Div(current, fresh, again, save);
        form.addClassName("hj-form");
        add(
                new H1(Words.of("account.password.title")),
                new Paragraph(Words.of("account.password.of", name)),
                form,
                done);
    }

    @Override
    public String getPageTitle() {
        return Words.of("account.password.title");
    }

    private void submit() {
        done.setText("");
        boolean isCurrent = accounts.matches(name, current.getValue());
        boolean isGood = Password.isGood(fresh.getValue());
        boolean isSame = fresh.getValue().equals(again.getValue());
        tell(current, isCurrent, Words.of("account.password.wrong"));
        tell(fresh, isGood, Words.of("account.password.rule", Password.SHORTEST));
        tell(again, isSame, Words.of("account.password.differs"));
        if (isCurrent && isGood && isSame) {
            accounts.password(name, fresh.getValue());
            stay();
            current.clear();
            fresh.clear();
            again.clear();
            done.setText(Words.of("account.password.done"));
        }
    }

    /** The session goes on as one of the new password. */
    private void stay() {
        UserDetails user = users.loadUserByUsername(name);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static void tell(PasswordField field, boolean good, String why) {
        field.setErrorMessage(why);
        field.setInvalid(!good);
    }

    private static PasswordField field(String key, Autocomplete complete) {
        PasswordField field = new PasswordField(Words.of(key));
        field.setAutocomplete(complete);
        field.setManualValidation(true);
        return field;
    }
}
