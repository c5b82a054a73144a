package hengjian.ui.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import hengjian.ui.shell.Words;
import java.util.List;

/** Asks why; nothing is done without a reason. Enter does it, and so does a click on a usual reason. */
class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ReasonField reason;

    /** What is done for the reason given. */
    interface Then extends java.io.Serializable {
        void because(String reason);
    }

    /** @param usual keys of reasons to choose from; any other can be typed */
    ReasonDialog(String title, List<String> usual, Then then) {
        setHeaderTitle(title);
        reason = new ReasonField(usual, () -> submit(then));
        reason.focus();
        Button cancel = new Button(Words.of("review.cancel"), click -> close());
        Button go = new Button(title, click -> submit(then));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        add(reason);
        getFooter().add(cancel, go);
    }

    private void submit(Then then) {
        reason.given().ifPresent(given -> {
            close();
            then.because(given);
        });
    }
}
