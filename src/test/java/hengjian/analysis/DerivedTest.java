package hengjian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedTest {

    private static final Told PLAN = Told.of("PROJECT_INVESTMENT_ANNUAL").with(Status.PLAN);
    private static final Told RATE = Told.of("PROJECT_INVESTMENT_ANNUAL").as(Measure.COMPLETION);

    @Test
    void completedInvestmentIsThePlanAsDecidedTimesARoundedRate() {
        Derived done = Derived.completed(PLAN.yi("50"), RATE.percent("84.3"));

        assertThat(done.explained(Wording.CHINESE)).isEqualTo("≈42.15 ± 0.03亿元 = 50亿元 × 84.3%");
        assertThat(done.interval())
                .isEqualTo(Interval.between(new BigDecimal("4212500000.00"), new BigDecimal("4217500000.00")));
    }

    @Test
    void aMeasuredAmountBringsItsOwnMargin() {
        Derived done = Derived.completed(PLAN.with(Status.ACTUAL).yi("50"), RATE.percent("84.3"));

        assertThat(done.explained(Wording.CHINESE)).isEqualTo("≈42.2 ± 0.5亿元 = 50亿元 × 84.3%");
    }

    @Test
    void aLimitedInputGivesALimit() {
        Derived done = Derived.completed(PLAN.yi("70", Bound.MORE_THAN), RATE.percent("84.3"));

        assertThat(done.explained(Wording.CHINESE)).isEqualTo("＞58.97亿元 = ＞70亿元 × 84.3%");
    }

    @Test
    void aShareOfMoreThanSoMuchIsLessThanSoMuch() {
        Derived share =
                Derived.share(PLAN.yi("50"), PLAN.yi("60", Bound.MORE_THAN)).orElseThrow();

        assertThat(share.explained(Wording.CHINESE)).isEqualTo("＜83.34% = 50亿元 ÷ ＞60亿元");
    }

    @Test
    void anIndexHasNoLevelAYearBefore() {
        Indicator prices = IndicatorCatalogue.standard().find("CPI").orElseThrow();
        Fact level = Told.of("CPI").number("99.5", Unit.INDEX, Bound.EXACT);

        assertThat(Derived.earlier(level, Told.of("CPI").as(Measure.GROWTH).percent("-0.5"), prices))
                .isEmpty();
    }

    @Test
    void sumsBringTheirMarginsAlong() {
        Derived first = Derived.completed(PLAN.yi("50"), RATE.percent("84.3"));
        Derived second = Derived.completed(PLAN.yi("74.26"), RATE.percent("75.1"));

        assertThat(first.plus(second).explained(Wording.CHINESE))
                .isEqualTo("≈97.92 ± 0.07亿元 = 50亿元 × 84.3% ＋ 74.26亿元 × 75.1%");
        assertThat(first.plus(second).inputs()).hasSize(4);
    }

    @Test
    void wholeThingsCountedAddUpExactly() {
        Told projects = Told.of("PROJECTS");

        assertThat(Derived.sum(List.of(projects.count("2"), projects.count("47")))
                        .orElseThrow()
                        .explained(Wording.CHINESE))
                .isEqualTo("≈49 = 2 ＋ 47");
    }

    @Test
    void unlikeUnitsHaveNoSum() {
        assertThat(Derived.sum(
                        List.of(Told.of("PROJECTS").count("2"), Told.of("FAI").yi("47"))))
                .isEmpty();
    }

    @Test
    void anEarlierLevelFollowsFromNominalGrowth() {
        Told retail = Told.of("RETAIL");

        assertThat(earlier(retail.yi("101.7"), retail.as(Measure.GROWTH).percent("1.7")))
                .isEqualTo("≈100.0 ± 0.1亿元 = 101.7亿元 ÷ (1 ＋ 1.7%)");
    }

    @Test
    void noEarlierLevelFollowsFromGrowthAtConstantPrices() {
        Told gdp = Told.of("GDP");

        assertThat(earlier(gdp.yi("106.9"), gdp.as(Measure.GROWTH).percent("6.9")))
                .isEqualTo("none");
    }

    @Test
    void noEarlierLevelFollowsFromGrowthOfAnotherPeriod() {
        Told retail = Told.of("RETAIL");

        assertThat(earlier(
                        retail.yi("101.7"), retail.in("2022").as(Measure.GROWTH).percent("1.7")))
                .isEqualTo("none");
    }

    @Test
    void aShareIsThePartOfTheWhole() {
        Told investment = Told.of("PROJECT_INVESTMENT");

        assertThat(Derived.share(investment.part("省重点").yi("180.00"), investment.yi("499.65"))
                        .orElseThrow()
                        .explained(Wording.CHINESE))
                .isEqualTo("≈36.025 ± 0.002% = 180.00亿元 ÷ 499.65亿元");
    }

    /** The printed number with its printed margin holds the truth, too. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPrintedHoldsTheTruth(int seed) {
        Random random = new Random(seed);
        BigDecimal level = BigDecimal.valueOf(random.nextInt(100, 9_000_000), 4);
        BigDecimal growth = BigDecimal.valueOf(random.nextInt(-600_000, 1_100_000), 4);
        Told retail = Told.of("RETAIL");
        DerivedText text = Derived.earlier(
                        retail.yi(round(level, 2)),
                        retail.as(Measure.GROWTH).percent(round(growth, 1)),
                        indicator("RETAIL"))
                .orElseThrow()
                .shown(Wording.CHINESE);

        BigDecimal truth = level.divide(growth.movePointLeft(2).add(BigDecimal.ONE), MathContext.DECIMAL64);
        BigDecimal scale = new BigDecimal(text.unit().startsWith("亿") ? "1" : "1e-4");
        BigDecimal printed = new BigDecimal(text.number().substring(1).replace(",", "")).multiply(scale);
        assertThat(truth.subtract(printed).abs()).isLessThanOrEqualTo(new BigDecimal(text.margin()).multiply(scale));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static String round(BigDecimal truth, int decimals) {
        return truth.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String earlier(Fact level, Fact growth) {
        return Derived.earlier(level, growth, indicator(level.indicator()))
                .map(derived -> derived.explained(Wording.CHINESE))
                .orElse("none");
    }

    private static Indicator indicator(String code) {
        return IndicatorCatalogue.standard().find(code).orElseThrow();
    }
}
