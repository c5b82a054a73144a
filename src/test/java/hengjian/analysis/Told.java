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
public record Told(
        String indicator,
        String breakdown,
        Measure measure,
        String period,
        Status status,
        String subject,
        String document,
        String sentence,
        String quote,
        int at,
        String label,
        String rule,
        String cohort) {

    public static Told of(String indicator) {
        return new Told(
                indicator,
                null,
                Measure.LEVEL,
                "2022-S1",
                Status.ACTUAL,
                "衡阳高新区",
                "a",
                "所述为数。",
                "数",
                0,
                "名",
                "told",
                null);
    }

    public Told part(String words) {
        return new Told(
                indicator, words, measure, period, status, subject, document, sentence, quote, at, label, rule, cohort);
    }

    public Told as(Measure what) {
        return new Told(
                indicator, breakdown, what, period, status, subject, document, sentence, quote, at, label, rule,
                cohort);
    }

    public Told in(String code) {
        return new Told(
                indicator, breakdown, measure, code, status, subject, document, sentence, quote, at, label, rule,
                cohort);
    }

    public Told with(Status how) {
        return new Told(
                indicator, breakdown, measure, period, how, subject, document, sentence, quote, at, label, rule,
                cohort);
    }

    public Told by(String id) {
        return new Told(
                indicator, breakdown, measure, period, status, subject, id, sentence, quote, at, label, rule, cohort);
    }

    public Told about(String whom) {
        return new Told(
                indicator, breakdown, measure, period, status, whom, document, sentence, quote, at, label, rule,
                cohort);
    }

    /** @param start of the sentence in its document */
    public Told saying(int start, String words, String figure) {
        return new Told(
                indicator, breakdown, measure, period, status, subject, document, words, figure, start, label, rule,
                cohort);
    }

    public Told among(String others) {
        return new Told(
                indicator, breakdown, measure, period, status, subject, document, sentence, quote, at, label, rule,
                others);
    }

    public Told called(String words) {
        return new Told(
                indicator, breakdown, measure, period, status, subject, document, sentence, quote, at, words, rule,
                cohort);
    }

    public Told readBy(String name) {
        return new Told(
                indicator, breakdown, measure, period, status, subject, document, sentence, quote, at, label, name,
                cohort);
    }

    public Fact yi(String number) {
        return yi(number, Bound.EXACT);
    }

    public Fact yi(String number, Bound bound) {
        BigDecimal stated = new BigDecimal(number);
        BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(8 - stated.scale());
        return fact(new Quantity(stated.scaleByPowerOfTen(8), null, Unit.CNY, bound, digit));
    }

    public Fact percent(String number) {
        return number(number, Unit.PERCENT, Bound.EXACT);
    }

    public Fact count(String number) {
        return number(number, Unit.COUNT, Bound.EXACT);
    }

    public Fact number(String number, Unit unit, Bound bound) {
        BigDecimal stated = new BigDecimal(number);
        return fact(new Quantity(stated, null, unit, bound, BigDecimal.ONE.scaleByPowerOfTen(-stated.scale())));
    }

    private Fact fact(Quantity quantity) {
        int from = at + sentence.indexOf(quote);
        Evidence evidence = new Evidence(
                document, new Span(from, from + quote.length()), quote, new Span(at, at + sentence.length()), sentence);
        Period when = period == null ? null : Period.parse(period);
        return new Fact(subject, indicator, label, breakdown, measure, quantity, when, status, cohort, evidence, rule);
    }
}
