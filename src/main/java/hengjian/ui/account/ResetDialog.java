package hengjian.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import hengjian.account.Accounts;
import hengjian.account.Password;
import hengjian.ui.shell.Words;

/** An administrator gives a person a new password, who changes it then. */
class ResetDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final PasswordField password = new PasswordField(Words.of("account.password.new"));

    ResetDialog(String name, Accounts accounts, Runnable done) {
        this.accounts = accounts;
        setHeaderTitle(Words.of("account.password.resetOf", name));
        password.setHelperText(Words.of("account.password.rule", Password.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setAutofocus(true);
        password.setWidthFull();
        Button save = new Button(Words.of("account.password.reset"), click -> submit(name, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(new Paragraph(Words.of("account.password.reset.hint")), password);
        getFooter().add(new Button(Words.of("account.cancel"), click -> close()), save);
    }

    private void submit(String name, Runnable done) {
        if (!Password.isGood(password.getValue())) {
            password.setErrorMessage(Words.of("account.password.rule", Password.SHORTEST));
            password.setInvalid(true);
            return;
        }
        accounts.password(name, password.getValue());
        close();
        Notification.show(Words.of("account.password.resetDone", name));
        done.run();
    }
}
