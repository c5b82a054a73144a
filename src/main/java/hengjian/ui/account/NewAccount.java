package hengjian.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hengjian.account.Password;
import hengjian.ui.shell.Words;

/** Name and password of an account to be; what is wrong with them is said beside the field. */
class NewAccount extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.of("account.name"));
    private final PasswordField password = new PasswordField(Words.of("account.password"));
    private final Button submit;

    /** What happens with a good name and password. */
    interface Taken extends java.io.Serializable {
        void take(String name, String password);
    }

    NewAccount(String verb, Taken taken) {
        addClassName("hj-form");
        name.setMaxLength(100);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setHelperText(Words.of("account.password.rule", Password.SHORTEST));
        submit = new Button(verb, click -> submit(taken));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        add(name, password, submit);
    }

    void refuseName(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
    }

    void clear() {
        name.clear();
        password.clear();
    }

    private void submit(Taken taken) {
        String called = name.getValue().strip();
        name.setInvalid(false);
        password.setInvalid(false);
        if (called.isEmpty()) {
            refuseName(Words.of("account.name.missing"));
        } else if (!Password.isGood(password.getValue())) {
            password.setErrorMessage(Words.of("account.password.rule", Password.SHORTEST));
            password.setInvalid(true);
        } else {
            taken.take(called, password.getValue());
        }
    }
}
