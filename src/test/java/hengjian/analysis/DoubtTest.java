package hengjian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class DoubtTest {

    private static final Period HALF = new Period.HalfYear(2022, 1);

    @Test
    void findsNothingDoubtfulInAPlainSentence() {
        assertThat(Doubt.of(fact("GDP", "GDP", null, HALF, "6.9"))).isEmpty();
    }

    @Test
    void doubtsWhatHasNoPeriodOrNoIndicator() {
        assertThat(Doubt.of(fact("GDP", "GDP", null, null, "6.9"))).containsExactly(Doubt.NO_PERIOD);
        assertThat(Doubt.of(fact(null, "GDP", null, HALF, "6.9"))).containsExactly(Doubt.NO_INDICATOR);
    }

    @Test
    void doubtsATopicNamedInAnotherSentence() {
        assertThat(Doubt.of(fact("FAI", "固定资产投资", null, HALF, "6.9"))).containsExactly(Doubt.INHERITED);
    }

    @Test
    void doubtsAGrowthBeyondAHundredPercent() {
        assertThat(Doubt.of(fact("GDP", "GDP", null, HALF, "690"))).containsExactly(Doubt.UNUSUAL);
    }

    @Test
    void putsHeadlineFiguresAndDoubtfulOnesFirst() {
        int headline = Doubt.priority(fact("GDP", "GDP", null, HALF, "6.9"));
        int doubtful = Doubt.priority(fact("GDP", "GDP", null, null, "6.9"));
        int part = Doubt.priority(fact("GDP", "GDP", "服务业", HALF, "6.9"));

        assertThat(doubtful).isGreaterThan(headline);
        assertThat(headline).isGreaterThan(part);
    }

    private static Fact fact(String indicator, String label, String breakdown, Period period, String value) {
        String sentence = "GDP增长" + value + "%";
        Evidence evidence = new Evidence(
                "d", new Span(5, sentence.length()), sentence.substring(5), new Span(0, sentence.length()), sentence);
        return new Fact(
                "高新区",
                indicator,
                label,
                breakdown,
                Measure.GROWTH,
                new Quantity(new BigDecimal(value), null, Unit.PERCENT, Bound.EXACT, new BigDecimal("0.1")),
                period,
                Status.ACTUAL,
                null,
                evidence,
                "test");
    }
}
