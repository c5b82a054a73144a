package hengjian.ui.targets;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import hengjian.analysis.target.Target;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.List;

/** Zone, state and time, each an address of its own. */
class TargetFilters extends Div {

    private static final long serialVersionUID = 1L;

    TargetFilters(TargetQuery query, List<String> zones) {
        addClassName("hj-pickers");
        ComboBox<String> zone = new ComboBox<>(Words.of("targets.zone"));
        zone.setItems(zones);
        zone.setValue(query.zone());
        zone.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(query.zone(change.getValue()));
            }
        });
        AsOfPicker asOf = new AsOfPicker(wanted -> open(query.asOf(wanted)));
        asOf.show(query.asOf());
        add(zone, state(query), asOf);
    }

    private Select<Target.State> state(TargetQuery query) {
        Select<Target.State> state = new Select<>();
        state.setLabel(Words.of("targets.state"));
        state.setItems(Target.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Words.of("targets.any"));
        state.setItemLabelGenerator(
                one -> one == null ? Words.of("targets.any") : Words.of("targets.state." + one.code()));
        state.setValue(query.state());
        state.addValueChangeListener(change -> open(query.state(change.getValue())));
        return state;
    }

    private void open(TargetQuery query) {
        getUI().ifPresent(ui -> ui.navigate(TargetsView.class, query.parameters()));
    }
}
