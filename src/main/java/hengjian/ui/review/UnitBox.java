package hengjian.ui.review;

import com.vaadin.flow.component.combobox.ComboBox;
import hengjian.indicator.Unit;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.stream.Stream;

/** A unit by its words; words that are typed and name none of them are a unit of the text's own. */
class UnitBox extends ComboBox<Unit> {

    private static final long serialVersionUID = 1L;

    private static final List<Unit> UNITS = List.of(
            Unit.CNY,
            Unit.USD,
            Unit.PERCENT,
            Unit.PP,
            Unit.PERMILLE,
            Unit.RANK,
            Unit.COUNT,
            Unit.MULTIPLE,
            Unit.M2,
            Unit.MU,
            Unit.HA,
            Unit.T,
            Unit.INDEX);

    private static final String OTHER = "other:";

    UnitBox(String label, Unit first) {
        super(label);
        setItems(Stream.concat(UNITS.stream(), Stream.of(first)).distinct().toList());
        setItemLabelGenerator(UnitBox::words);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> setValue(named(event.getDetail().strip())));
        setValue(first);
    }

    private static Unit named(String words) {
        return UNITS.stream()
                .filter(unit -> unit.code().equals(words) || words(unit).equals(words))
                .findFirst()
                .orElseGet(() -> Unit.other(words));
    }

    static String words(Unit unit) {
        String code = unit.code();
        return code.startsWith(OTHER)
                ? code.substring(OTHER.length())
                : UNITS.contains(unit) ? Words.of("review.unit." + code) : code;
    }
}
