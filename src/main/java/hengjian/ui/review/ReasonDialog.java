package hengjian.ui.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.stream.Stream;

/** Asks why; nothing is done without a reason. */
class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> reason = new ComboBox<>(Words.of("review.reason"));

    /** What is done for the reason given. */
    interface Then extends java.io.Serializable {
        void because(String reason);
    }

    /** @param usual keys of reasons to choose from; any other can be typed */
    ReasonDialog(String title, List<String> usual, Then then) {
        setHeaderTitle(title);
        reason.setItems(usual.stream().flatMap(key -> Stream.of(Words.of(key))).toList());
        reason.setAllowCustomValue(true);
        reason.addCustomValueSetListener(event -> reason.setValue(event.getDetail()));
        reason.setWidth("22rem");
        reason.setMaxWidth("100%");
        reason.setAutofocus(true);
        Button cancel = new Button(Words.of("review.cancel"), click -> close());
        Button go = new Button(title, click -> submit(then));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        add(reason);
        getFooter().add(cancel, go);
    }

    private void submit(Then then) {
        String given = reason.getValue();
        if (given == null || given.isBlank()) {
            reason.setErrorMessage(Words.of("review.reason.missing"));
            reason.setInvalid(true);
        } else {
            close();
            then.because(given.strip());
        }
    }
}
