package hengjian.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import hengjian.ingest.Proposal;
import hengjian.ui.shell.Dates;
import hengjian.ui.shell.Words;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** What is to be recorded of a text; each change is told at once. */
class DraftForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 400;

    private final TextField title = new TextField(Words.of("imports.title.field"));
    private final TextField publisher = new TextField(Words.of("imports.publisher"));
    private final DatePicker published = Dates.picker("imports.published");
    private final ComboBox<String> region = new ComboBox<>(Words.of("imports.region"));

    DraftForm(Draft draft, Collection<String> regions, Consumer<Proposal> changed) {
        addClassName("hj-draft-form");
        title.setMaxLength(LONGEST_TITLE);
        publisher.setMaxLength(LONGEST_NAME);
        title.setRequiredIndicatorVisible(true);
        published.setRequiredIndicatorVisible(true);
        region.setRequiredIndicatorVisible(true);
        region.setItems(regions);
        region.setAllowCustomValue(true);
        region.addCustomValueSetListener(
                event -> region.setValue(event.getDetail().strip()));
        show(draft);
        title.addValueChangeListener(event -> changed.accept(about()));
        publisher.addValueChangeListener(event -> changed.accept(about()));
        published.addValueChangeListener(event -> changed.accept(about()));
        region.addValueChangeListener(event -> changed.accept(about()));
        add(title, publisher, published, region);
    }

    private void show(Draft draft) {
        title.setValue(draft.about().title());
        publisher.setValue(draft.about().publisher());
        published.setValue(draft.about().published());
        if (!draft.about().region().isBlank()) {
            region.setValue(draft.about().region());
        }
        published.setInvalid(draft.about().published() == null);
        region.setInvalid(draft.about().region().isBlank());
    }

    private Proposal about() {
        return new Proposal(
                title.getValue().strip(),
                publisher.getValue().strip(),
                published.getValue(),
                Objects.requireNonNullElse(region.getValue(), "").strip());
    }
}
