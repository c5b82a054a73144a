package hengjian.ui.coverage;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import hengjian.ui.coverage.CoverageQuery.Fixed;
import hengjian.ui.coverage.CoverageQuery.Kind;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;

/** Which dimension is fixed, to what, which periods stand side by side, and as known when. */
class CoverageFilters extends Div {

    private static final long serialVersionUID = 1L;

    CoverageFilters(Slice slice) {
        addClassName("hj-pickers");
        CoverageQuery query = slice.query();
        Select<Fixed> fixed = new Select<>();
        fixed.setLabel(Words.of("coverage.by"));
        fixed.setItems(Fixed.values());
        fixed.setItemLabelGenerator(one -> Words.of("coverage.by." + one.code()));
        fixed.setValue(query.fixed());
        fixed.addValueChangeListener(change -> open(query.fixed(change.getValue())));
        ComboBox<String> value =
                new ComboBox<>(Words.of("coverage." + query.fixed().code()));
        value.setItems(slice.values());
        value.setItemLabelGenerator(one -> CoverageNames.name(query.fixed(), one));
        value.setValue(slice.value().isEmpty() ? null : slice.value());
        value.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(query.value(change.getValue()));
            }
        });
        Select<Kind> kind = new Select<>();
        kind.setLabel(Words.of("coverage.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Words.of("coverage.kind." + one.code()));
        kind.setValue(query.kind());
        kind.addValueChangeListener(change -> open(query.kind(change.getValue())));
        AsOfPicker asOf = new AsOfPicker(wanted -> open(query.asOf(wanted)));
        asOf.show(query.asOf());
        add(fixed, value, kind, asOf);
    }

    private void open(CoverageQuery query) {
        getUI().ifPresent(ui -> ui.navigate(CoverageView.class, query.parameters()));
    }
}
