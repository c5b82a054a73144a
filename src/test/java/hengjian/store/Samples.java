package hengjian.store;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Small texts and facts to try the store with. */
final class Samples {

    static final String SENTENCE = "上半年，高新区GDP增长6.9%，规模工业增长11.5%，新签项目20个。";

    private Samples() {}

    /** A text of its own for each title, so that tests do not meet. */
    static SourceDocument document(String title, LocalDate published) {
        return new SourceDocument(title + ".txt", title, "晚报", published, "衡阳高新区", title + "\n" + SENTENCE);
    }

    static Fact growth(SourceDocument document, String quote, @Nullable String indicator) {
        return fact(document, quote, indicator, quote.replace("%", ""), new Period.HalfYear(2022, 1));
    }

    static Fact fact(
            SourceDocument document, String quote, @Nullable String indicator, String value, @Nullable Period period) {
        int sentence = document.text().indexOf(SENTENCE);
        int start = document.text().indexOf(quote, sentence);
        BigDecimal number = new BigDecimal(value);
        Evidence evidence = new Evidence(
                document.id(),
                new Span(start, start + quote.length()),
                quote,
                new Span(sentence, sentence + SENTENCE.length()),
                SENTENCE);
        return new Fact(
                document.region() + document.title(),
                indicator,
                "增长",
                null,
                Measure.GROWTH,
                new Quantity(number, null, Unit.PERCENT, Bound.EXACT, BigDecimal.ONE.movePointLeft(number.scale())),
                period,
                Status.ACTUAL,
                null,
                evidence,
                "test");
    }

    static Fact valued(Fact fact, String value) {
        Quantity quantity = fact.quantity();
        return new Fact(
                fact.subject(),
                fact.indicator(),
                fact.label(),
                fact.breakdown(),
                fact.measure(),
                new Quantity(new BigDecimal(value), null, quantity.unit(), quantity.bound(), quantity.resolution()),
                fact.period(),
                fact.status(),
                fact.cohort(),
                fact.evidence(),
                fact.rule());
    }

    static Fact subject(Fact fact, String subject) {
        return new Fact(
                subject,
                fact.indicator(),
                fact.label(),
                fact.breakdown(),
                fact.measure(),
                fact.quantity(),
                fact.period(),
                fact.status(),
                fact.cohort(),
                fact.evidence(),
                fact.rule());
    }
}
