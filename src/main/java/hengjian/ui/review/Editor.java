package hengjian.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Corrects any field of a fact. What cannot be is said beside its field; a reason is needed. */
class Editor extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final List<String> INDICATORS =
            IndicatorCatalogue.standard().all().stream().map(Indicator::code).toList();
    private static final List<String> USUAL =
            List.of("review.why.misread", "review.why.period", "review.why.indicator", "review.why.source");

    private final transient Fact fact;
    private final TextField value = text("value");
    private final TextField max = text("max");
    private final UnitBox unit;
    private final Select<Bound> bound = select("bound", Words::bound, Bound.values());
    private final ComboBox<String> indicator = new ComboBox<>(label("indicator"));
    private final TextField words = text("label");
    private final Select<Measure> measure = select("measure", Words::measure, Measure.values());
    private final TextField period = text("period");
    private final Select<Status> status = select("status", Words::status, Status.values());
    private final TextField subject = text("subject");
    private final TextField breakdown = text("breakdown");
    private final TextField cohort = text("cohort");
    private final ReasonField reason = new ReasonField(USUAL, () -> {});

    /** What is done with a corrected fact. */
    interface Then extends java.io.Serializable {
        void corrected(Fact fact, String reason);
    }

    Editor(Fact fact, Then then) {
        this.fact = fact;
        unit = new UnitBox(label("unit"), fact.quantity().unit());
        setHeaderTitle(Words.of("review.correct"));
        setWidth("48rem");
        fill();
        Div fields = new Div();
        fields.addClassName("hj-editor");
        Stream.<Component>of(
                        value, max, unit, bound, indicator, words, measure, period, status, subject, breakdown, cohort)
                .forEach(fields::add);
        Button save = new Button(Words.of("review.save"), click -> submit(then));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reason.onEnter(() -> submit(then));
        add(new Quoted(fact.evidence()), fields, reason);
        getFooter().add(new Button(Words.of("review.cancel"), click -> close()), save);
    }

    private void fill() {
        Quantity quantity = fact.quantity();
        BigDecimal upper = quantity.max();
        indicator.setItems(INDICATORS);
        indicator.setItemLabelGenerator(code -> Words.indicator(code) + " " + code);
        indicator.setClearButtonVisible(true);
        period.setHelperText(Words.of("review.period.hint"));
        value.setHelperText(Words.of("review.value.hint"));
        value.setValue(Amounts.text(quantity.value(), quantity));
        max.setValue(upper == null ? "" : Amounts.text(upper, quantity));
        bound.setValue(quantity.bound());
        indicator.setValue(fact.indicator());
        words.setValue(fact.label());
        measure.setValue(fact.measure());
        period.setValue(fact.period() == null ? "" : fact.period().code());
        status.setValue(fact.status());
        subject.setValue(fact.subject());
        breakdown.setValue(orEmpty(fact.breakdown()));
        cohort.setValue(orEmpty(fact.cohort()));
    }

    private void submit(Then then) {
        Stream.of(value, max, period, words, subject).forEach(field -> field.setInvalid(false));
        Quantity quantity = quantity();
        boolean stated = require(words) & require(subject) & isPeriod();
        String why = reason.given().orElse(null);
        if (quantity != null && stated && why != null) {
            close();
            then.corrected(corrected(quantity), why);
        }
    }

    private Fact corrected(Quantity quantity) {
        String code = period.getValue().strip();
        return new Fact(
                subject.getValue().strip(),
                indicator.getValue(),
                words.getValue().strip(),
                orNull(breakdown),
                measure.getValue(),
                quantity,
                code.isEmpty() ? null : Period.parse(code),
                status.getValue(),
                orNull(cohort),
                fact.evidence(),
                fact.rule());
    }

    private @Nullable Quantity quantity() {
        Amounts low = Amounts.parse(value.getValue()).orElse(null);
        Amounts high = Amounts.parse(max.getValue()).orElse(null);
        if (low == null) {
            refuse(value, "review.value.wrong");
            return null;
        }
        boolean range = !max.getValue().isBlank();
        if (range && (high == null || high.value().compareTo(low.value()) < 0)) {
            refuse(max, "review.max.wrong");
            return null;
        }
        Quantity old = fact.quantity();
        boolean same = low.value().compareTo(old.value()) == 0;
        return new Quantity(
                low.value(),
                high == null ? null : high.value(),
                Objects.requireNonNullElse(unit.getValue(), old.unit()),
                bound.getValue(),
                same ? old.resolution() : low.resolution());
    }

    private boolean isPeriod() {
        try {
            return period.getValue().isBlank()
                    || !Period.parse(period.getValue().strip()).code().isEmpty();
        } catch (IllegalArgumentException e) {
            refuse(period, "review.period.wrong");
            return false;
        }
    }

    private static boolean require(TextField field) {
        if (field.getValue().isBlank()) {
            refuse(field, "review.missing");
            return false;
        }
        return true;
    }

    private static void refuse(TextField field, String key) {
        field.setErrorMessage(Words.of(key));
        field.setInvalid(true);
    }

    private static TextField text(String key) {
        return new TextField(label(key));
    }

    private static String label(String key) {
        return Words.of("review.field." + key);
    }

    private static <T> Select<T> select(String key, com.vaadin.flow.component.ItemLabelGenerator<T> words, T[] items) {
        Select<T> select = new Select<>();
        select.setLabel(label(key));
        select.setItems(items);
        select.setItemLabelGenerator(words);
        return select;
    }

    private static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
