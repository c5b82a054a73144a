package hengjian.export;

import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts to export. */
final class Sample {

    static final StoredDocument DOCUMENT =
            new StoredDocument("ab".repeat(32), "上半年经济运行情况", "高新区管委会", LocalDate.of(2022, 8, 5), "衡阳高新区");

    private Sample() {}

    static Edition edition(Locale locale) {
        return new Edition("http://localhost/", locale, LocalDate.of(2022, 9, 1));
    }

    static Quantity quantity(String value, @Nullable String max, Unit unit, Bound bound, String resolution) {
        BigDecimal upper = max == null ? null : new BigDecimal(max);
        return new Quantity(new BigDecimal(value), upper, unit, bound, new BigDecimal(resolution));
    }

    static Quantity yi(String yi) {
        BigDecimal number = new BigDecimal(yi);
        return new Quantity(
                number.movePointRight(8),
                null,
                Unit.CNY,
                Bound.EXACT,
                BigDecimal.ONE.movePointRight(8 - number.scale()));
    }

    static Quantity percent(String percent) {
        BigDecimal number = new BigDecimal(percent);
        return new Quantity(number, null, Unit.PERCENT, Bound.EXACT, BigDecimal.ONE.movePointLeft(number.scale()));
    }

    static StoredFact fact(
            long id,
            @Nullable String indicator,
            String label,
            Measure measure,
            Quantity quantity,
            String period,
            Status status,
            @Nullable String cohort) {
        String quote = "第" + id + "数";
        String sentence = "其中" + quote + "。";
        Evidence evidence = new Evidence(
                DOCUMENT.id(), new Span(2, 2 + quote.length()), quote, new Span(0, sentence.length()), sentence);
        return new StoredFact(
                id,
                new Fact(
                        "衡阳高新区",
                        indicator,
                        label,
                        null,
                        measure,
                        quantity,
                        Period.parse(period),
                        status,
                        cohort,
                        evidence,
                        "test"),
                DOCUMENT);
    }

    static StoredFact actual(long id, String indicator, Measure measure, Quantity quantity, String period) {
        return fact(id, indicator, indicator, measure, quantity, period, Status.ACTUAL, null);
    }
}
