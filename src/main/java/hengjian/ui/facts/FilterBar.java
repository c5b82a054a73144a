package hengjian.ui.facts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.store.Facts;
import hengjian.ui.shell.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters above the grid. */
class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;
    private final MultiSelectComboBox<String> zone = box("facts.subject", value -> value);
    private final MultiSelectComboBox<String> indicator = box("facts.indicator", Words::indicator);
    private final MultiSelectComboBox<String> period = box("facts.period", value -> Words.period(Period.parse(value)));
    private final MultiSelectComboBox<String> measure = box("facts.measure", value -> Words.measure(Measure.of(value)));
    private final MultiSelectComboBox<String> status = box("facts.status", value -> Words.status(Status.of(value)));
    private final TextField text = new TextField(Words.of("facts.text"));
    private final Runnable onChange;
    private boolean filling;

    FilterBar(Facts facts, Runnable onChange) {
        this.facts = facts;
        this.onChange = onChange;
        addClassName("hj-filters");
        text.setPlaceholder(Words.of("facts.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        zone.addValueChangeListener(event -> changed());
        Stream.of(indicator, period, measure, status).forEach(box -> box.addValueChangeListener(event -> changed()));
        text.addValueChangeListener(event -> changed());
        add(zone, indicator, period, measure, status, text);
    }

    /** Fills the fields without telling the listener. A value that no fact has is shown all the same. */
    void show(FactQuery query) {
        filling = true;
        fill(zone, facts.zones(), query.zones());
        fill(indicator, facts.indicators(), query.indicators());
        fill(period, periods(query.zones()), query.periods());
        fill(measure, Arrays.stream(Measure.values()).map(Measure::code).toList(), query.measures());
        fill(status, Arrays.stream(Status.values()).map(Status::code).toList(), query.statuses());
        text.setValue(Objects.requireNonNullElse(query.text(), ""));
        filling = false;
    }

    FactQuery query(FactQuery ordered) {
        return new FactQuery(
                chosen(zone),
                chosen(indicator),
                chosen(period),
                chosen(measure),
                chosen(status),
                text.isEmpty() ? null : text.getValue(),
                ordered.asOf(),
                ordered.order(),
                ordered.descending());
    }

    /** The filters in words: 主体：衡阳高新区；时期：2022年上半年. */
    String words() {
        String boxes = Stream.of(zone, indicator, period, measure, status)
                .filter(box -> !box.isEmpty())
                .map(box -> box.getLabel() + "："
                        + chosen(box).stream()
                                .map(value -> box.getItemLabelGenerator().apply(value))
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
        String words = text.isEmpty() ? "" : text.getLabel() + "：" + text.getValue();
        String all = Stream.of(boxes, words).filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
        return all.isEmpty() ? Words.of("facts.unfiltered") : all;
    }

    private void changed() {
        if (!filling) {
            onChange.run();
        }
    }

    private List<String> periods(List<String> of) {
        return (of.isEmpty() ? facts.zones() : of)
                .stream()
                        .flatMap(one -> facts.periods(one).stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    private static List<String> chosen(MultiSelectComboBox<String> box) {
        return List.copyOf(box.getSelectedItems());
    }

    private static void fill(MultiSelectComboBox<String> box, List<String> values, List<String> chosen) {
        box.setItems(Stream.concat(chosen.stream(), values.stream()).distinct().toList());
        box.setValue(chosen);
    }

    private static MultiSelectComboBox<String> box(String key, Labels labels) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(Words.of(key));
        box.setClearButtonVisible(true);
        box.setPlaceholder(Words.of("facts.unfiltered"));
        box.setItemLabelGenerator(value -> label(value, labels));
        return box;
    }

    /** Codes come from addresses too; one that means nothing is shown as it is. */
    private static String label(String value, Labels labels) {
        try {
            return labels.of(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private interface Labels extends java.io.Serializable {
        String of(String value);
    }
}
