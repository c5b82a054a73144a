package hengjian.ui.checks;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import hengjian.analysis.Outcome;
import hengjian.analysis.check.Check;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.List;

/** Zone, kind, outcome and time, each an address of its own. */
class CheckFilters extends Div {

    private static final long serialVersionUID = 1L;

    CheckFilters(CheckQuery query, List<String> zones) {
        addClassName("hj-pickers");
        AsOfPicker asOf = new AsOfPicker(wanted -> open(query.asOf(wanted)));
        asOf.show(query.asOf());
        add(zone(query, zones), kind(query), outcome(query), asOf);
    }

    private ComboBox<String> zone(CheckQuery query, List<String> zones) {
        ComboBox<String> zone = new ComboBox<>(Words.of("checks.zone"));
        zone.setItems(zones);
        zone.setValue(query.zone());
        zone.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(query.zone(change.getValue()));
            }
        });
        return zone;
    }

    private Select<Check.Kind> kind(CheckQuery query) {
        Select<Check.Kind> kind = new Select<>();
        kind.setLabel(Words.of("checks.kind"));
        kind.setItems(Check.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.of("checks.any"));
        kind.setItemLabelGenerator(one -> one == null ? Words.of("checks.any") : Words.of("checks.kind." + one.code()));
        kind.setValue(query.kind());
        kind.addValueChangeListener(change -> open(query.kind(change.getValue())));
        return kind;
    }

    private Select<Outcome> outcome(CheckQuery query) {
        Select<Outcome> outcome = new Select<>();
        outcome.setLabel(Words.of("checks.outcome"));
        outcome.setItems(Outcome.FAIL, Outcome.UNDECIDED, Outcome.PASS);
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(Words.of("checks.any"));
        outcome.setItemLabelGenerator(
                one -> one == null ? Words.of("checks.any") : Words.of("checks.outcome." + one.code()));
        outcome.setValue(query.outcome());
        outcome.addValueChangeListener(change -> open(query.outcome(change.getValue())));
        return outcome;
    }

    private void open(CheckQuery query) {
        getUI().ifPresent(ui -> ui.navigate(ChecksView.class, query.parameters()));
    }
}
