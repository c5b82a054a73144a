package hengjian.ui.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** A reason: typed, or one of the usual ones. */
class ReasonField extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField reason = new TextField(Words.of("review.reason"));

    /**
     * @param usual keys of reasons to choose from
     * @param chosen what follows the choice of a usual one
     */
    ReasonField(List<String> usual, Runnable chosen) {
        addClassName("hj-reason");
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setMaxLength(2000);
        Div choices = new Div();
        choices.addClassName("hj-reasons");
        for (String key : usual) {
            choices.add(new NativeButton(Words.of(key), click -> {
                reason.setValue(Words.of(key));
                chosen.run();
            }));
        }
        add(reason, choices);
    }

    final void focus() {
        reason.setAutofocus(true);
    }

    /** The reason is written last: Enter goes on from there. */
    final void onEnter(Runnable next) {
        reason.addKeyDownListener(Key.ENTER, event -> next.run());
    }

    /** Empty, and said beside the field, when there is none. */
    Optional<String> given() {
        String given = reason.getValue().strip();
        reason.setErrorMessage(Words.of("review.reason.missing"));
        reason.setInvalid(given.isEmpty());
        return given.isEmpty() ? Optional.empty() : Optional.of(given);
    }
}
