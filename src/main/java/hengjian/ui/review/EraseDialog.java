package hengjian.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hengjian.store.StoredDocument;
import hengjian.store.Withdrawals;
import hengjian.ui.shell.Words;
import java.util.function.Consumer;

/** Erases a document for good, once its title has been typed. */
class EraseDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    EraseDialog(StoredDocument document, Withdrawals withdrawals, Consumer<String> done) {
        TextField typed = new TextField(Words.of("review.erase.type"));
        typed.setWidthFull();
        Button erase = new Button(Words.of("review.erase"), click -> {
            if (withdrawals.erase(document.id(), typed.getValue())) {
                close();
                done.accept(Words.of("review.erased", document.title()));
            } else {
                typed.setErrorMessage(Words.of("review.erase.differs"));
                typed.setInvalid(true);
            }
        });
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        setHeaderTitle(Words.of("review.erase"));
        setWidth("34rem");
        Paragraph title = new Paragraph(document.title());
        title.addClassName("hj-erase-title");
        add(new Paragraph(Words.of("review.erase.hint")), title, typed);
        getFooter().add(new Button(Words.of("review.cancel"), click -> close()), erase);
    }
}
