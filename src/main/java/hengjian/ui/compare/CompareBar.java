package hengjian.ui.compare;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.html.Div;
import hengjian.analysis.comparison.Slot;
import hengjian.indicator.Indicator;
import hengjian.store.Facts;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is chosen to be compared. */
class CompareBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;
    private final transient Consumer<CompareQuery> onChange;
    private final MultiSelectComboBox<String> zones = new MultiSelectComboBox<>(Words.of("compare.zones"));
    private final MultiSelectComboBox<Slot> slots = new MultiSelectComboBox<>(Words.of("compare.periods"));
    private final MultiSelectComboBox<Indicator> indicators = new MultiSelectComboBox<>(Words.of("compare.indicators"));
    private final MultiSelectComboBox<Less> differences = new MultiSelectComboBox<>(Words.of("compare.differences"));
    private final Map<Option, Checkbox> options = new EnumMap<>(Option.class);
    private final AsOfPicker asOf = new AsOfPicker(this::asOf);
    private transient CompareQuery query = CompareQuery.NOTHING;
    private boolean filling;

    CompareBar(Facts facts, Consumer<CompareQuery> onChange) {
        this.facts = facts;
        this.onChange = onChange;
        addClassName("hj-compare-bar");
        slots.setItemLabelGenerator(Labels::slot);
        indicators.setItemLabelGenerator(indicator -> Words.indicator(indicator.code()));
        indicators.setItems(CompareBar::matches, Words.catalogue().all());
        indicators.setPlaceholder(Words.of("compare.allIndicators"));
        indicators.setHelperText(Words.of("compare.indicators.hint"));
        indicators.setClearButtonVisible(true);
        zones.addValueChangeListener(event -> changed(query.zones(List.copyOf(event.getValue()))));
        slots.addValueChangeListener(event -> changed(query.slots(List.copyOf(event.getValue()))));
        indicators.addValueChangeListener(event -> changed(
                query.indicators(event.getValue().stream().map(Indicator::code).toList())));
        differences.setPlaceholder(Words.of("compare.differences.default"));
        differences.setClearButtonVisible(true);
        differences.addValueChangeListener(event -> changed(query.differences(List.copyOf(event.getValue()))));
        List.of(zones, slots, indicators, differences).forEach(field -> field.setAutoExpand(AutoExpandMode.VERTICAL));
        Div fields = new Div(zones, slots, indicators, differences);
        fields.addClassName("hj-compare-fields");
        Div switches = new Div();
        switches.addClassName("hj-compare-options");
        for (Option option : Option.values()) {
            Checkbox box = new Checkbox(Words.of(option.key()));
            box.addValueChangeListener(event -> changed(query.option(option, event.getValue())));
            options.put(option, box);
            switches.add(box);
        }
        switches.add(asOf);
        add(fields, switches);
    }

    void show(Compared compared) {
        CompareQuery shown = compared.query();
        query = shown;
        filling = true;
        zones.setItems(facts.zones(shown.asOf()));
        zones.setValue(shown.zones());
        slots.setItems(offered(shown));
        slots.setValue(shown.slots());
        indicators.setValue(shown.indicators().stream()
                .flatMap(code -> Words.catalogue().find(code).stream())
                .toList());
        differences.setItemLabelGenerator(less -> Columns.words(less, compared.comparison()));
        differences.setItems(
                Stream.concat(shown.differences().stream(), Columns.offered(compared.comparison()).stream())
                        .distinct()
                        .toList());
        differences.setValue(shown.differences());
        differences.setVisible(compared.comparison().columns().size() > 1);
        boolean both = shown.zones().size() > 1 && shown.slots().size() > 1;
        options.forEach((option, box) -> {
            box.setValue(shown.has(option));
            box.setVisible(option != Option.ACROSS || both);
        });
        asOf.show(shown.asOf());
        filling = false;
    }

    /** The periods of the zones, the latest first, each year's targets among them. */
    private List<Slot> offered(CompareQuery shown) {
        List<Slot> stated = shown.zones().stream()
                .flatMap(zone -> facts.periods(zone, shown.asOf()).stream())
                .distinct()
                .map(Slot::parse)
                .toList();
        Stream<Slot> aims =
                stated.stream().filter(slot -> slot.code().length() == 4).map(slot -> new Slot(slot.period(), true));
        return Stream.of(shown.slots().stream(), stated.stream(), aims)
                .flatMap(slots -> slots)
                .distinct()
                .sorted(Slot.IN_TIME.reversed())
                .toList();
    }

    /** By Chinese, English, code or any alias. */
    private static boolean matches(Indicator indicator, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(indicator.code(), indicator.zh(), indicator.en()), indicator.aliases().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void asOf(hengjian.store.AsOf wanted) {
        changed(query.asOf(wanted));
    }

    private void changed(CompareQuery now) {
        if (!filling) {
            onChange.accept(now);
        }
    }
}
