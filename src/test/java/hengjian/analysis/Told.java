package hengjian.analysis;

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

/** A fact for tests, as a text might tell it. Amounts are given in 亿元. */
record Told(
        String indicator,
        String breakdown,
        Measure measure,
        String period,
        Status status,
        String subject,
        String document,
        String sentence,
        int at) {

    static Told of(String indicator) {
        return new Told(indicator, null, Measure.LEVEL, "2022-S1", Status.ACTUAL, "衡阳高新区", "a", "所述为数。", 0);
    }

    Told part(String words) {
        return new Told(indicator, words, measure, period, status, subject, document, sentence, at);
    }

    Told as(Measure what) {
        return new Told(indicator, breakdown, what, period, status, subject, document, sentence, at);
    }

    Told in(String code) {
        return new Told(indicator, breakdown, measure, code, status, subject, document, sentence, at);
    }

    Told with(Status how) {
        return new Told(indicator, breakdown, measure, period, how, subject, document, sentence, at);
    }

    Told by(String id) {
        return new Told(indicator, breakdown, measure, period, status, subject, id, sentence, at);
    }

    Told about(String whom) {
        return new Told(indicator, breakdown, measure, period, status, whom, document, sentence, at);
    }

    Told saying(String words, int start) {
        return new Told(indicator, breakdown, measure, period, status, subject, document, words, start);
    }

    Fact yi(String number) {
        return yi(number, Bound.EXACT);
    }

    Fact yi(String number, Bound bound) {
        BigDecimal stated = new BigDecimal(number);
        BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(8 - stated.scale());
        return fact(new Quantity(stated.scaleByPowerOfTen(8), null, Unit.CNY, bound, digit));
    }

    Fact percent(String number) {
        return number(number, Unit.PERCENT, Bound.EXACT);
    }

    Fact count(String number) {
        return number(number, Unit.COUNT, Bound.EXACT);
    }

    Fact number(String number, Unit unit, Bound bound) {
        BigDecimal stated = new BigDecimal(number);
        return fact(new Quantity(stated, null, unit, bound, BigDecimal.ONE.scaleByPowerOfTen(-stated.scale())));
    }

    private Fact fact(Quantity quantity) {
        Span whole = new Span(at, at + sentence.length());
        String quote = sentence.substring(0, 1);
        Evidence evidence = new Evidence(document, new Span(at, at + 1), quote, whole, sentence);
        Period when = period == null ? null : Period.parse(period);
        return new Fact(subject, indicator, "名", breakdown, measure, quantity, when, status, null, evidence, "told");
    }
}
