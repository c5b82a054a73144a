package hengjian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    private static final Told FAI = Told.of("FAI");

    @Test
    void saysAmountAndPercentBetweenTwoLevels() {
        Difference.Known between = known(FAI.in("2021-S1").yi("180"), FAI.yi("319.65"));

        assertThat(Change.of(between.amount(), Wording.CHINESE).whole()).isEqualTo("+139.65亿元");
        assertThat(Change.percent(between.percent().orElseThrow(), Wording.CHINESE)
                        .whole())
                .isEqualTo("≈+77.6%");
        assertThat(Change.of(between.amount(), Wording.ENGLISH).whole()).isEqualTo("+13.965 bn CNY");
    }

    @Test
    void saysPercentagePointsBetweenTwoGrowthRates() {
        Told growth = FAI.as(Measure.GROWTH);

        Difference.Known between = known(growth.in("2021-S1").percent("8.2"), growth.percent("6.9"));

        assertThat(Change.of(between.amount(), Wording.CHINESE).whole()).isEqualTo("−1.3个百分点");
        assertThat(between.percent()).isEmpty();
    }

    @Test
    void changesFromStartingPointsNobodyKnowsToBeAlikeAreNotSubtracted() {
        Told change = Told.of("GDP").as(Measure.CHANGE);

        assertThat(Difference.between(
                        change.in("2021-S1").number("1.0", Unit.PP, Bound.EXACT),
                        change.number("0.3", Unit.PP, Bound.EXACT)))
                .isEqualTo(new Difference.Refused(Obstacle.BASE));
    }

    @Test
    void keepsABoundABound() {
        Difference.Known between = known(FAI.in("2021-S1").yi("50"), FAI.yi("70", Bound.MORE_THAN));

        assertThat(Change.of(between.amount(), Wording.CHINESE).text()).isEqualTo("＞+20");
    }

    @Test
    void twoLimitsOfTheSameSideLeaveNothingToSay() {
        Fact earlier = FAI.in("2021-S1").yi("50", Bound.MORE_THAN);

        assertThat(Difference.between(earlier, FAI.yi("70", Bound.MORE_THAN)))
                .isEqualTo(new Difference.Refused(Obstacle.LIMITS));
    }

    @Test
    void neverSubtractsDollarsFromYuan() {
        Fact dollars = FAI.in("2021-S1").number("5", Unit.USD, Bound.EXACT);

        assertThat(Difference.between(dollars, FAI.yi("7"))).isEqualTo(new Difference.Refused(Obstacle.UNITS));
    }

    @Test
    void neverSubtractsRanksAmongDifferentOthers() {
        Fact city = ranked("2021-S1", "3", "全市");

        assertThat(Difference.between(city, ranked("2022-S1", "1", "B类单位")))
                .isEqualTo(new Difference.Refused(Obstacle.COHORTS));
        assertThat(Change.of(known(city, ranked("2022-S1", "1", "全市")).amount(), Wording.CHINESE)
                        .text())
                .isEqualTo("−2");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-S1, 2022-S1, SAME",
        "2021-S1, 2022-01/2022-06, SAME",
        "2020-02, 2021-02, SAME",
        "2021, 2022, SAME",
        "2022-06-30, 2021-08-05, SAME",
        "2021-S2, 2022-S1, SEASON",
        "2022-Q1, 2022-Q2, SEASON",
        "2022-S1, 2021-01/2021-09, DIFFERENT",
        "2022-S1, 2021, DIFFERENT",
        "2022-YTD, 2021-YTD, DIFFERENT",
        "2022-S1, 2022-06-30, DIFFERENT",
        "2019/2021, 2020/2022, SAME"
    })
    void subtractsOnlyPeriodsOfOneLength(String one, String other, Likeness likeness) {
        assertThat(Likeness.of(Period.parse(one), Period.parse(other))).isEqualTo(likeness);
        assertThat(Likeness.of(Period.parse(other), Period.parse(one))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @MethodSource("roundings")
    void theTrueDifferenceLiesInItsInterval(BigDecimal earlier, BigDecimal later, int decimals) {
        Fact before = FAI.in("2021-S1").yi(rounded(earlier, decimals));
        Fact after = FAI.yi(rounded(later, 3 - decimals));

        Difference.Known between = known(before, after);

        assertThat(between.amount().interval().contains(later.subtract(earlier).movePointRight(8)))
                .isTrue();
        BigDecimal percent = later.divide(earlier, 30, RoundingMode.HALF_EVEN)
                .subtract(BigDecimal.ONE)
                .movePointRight(2);
        assertThat(between.percent().orElseThrow().interval().contains(percent)).isTrue();
    }

    static Stream<Arguments> roundings() {
        Random random = new Random(5);
        return Stream.generate(() -> Arguments.of(
                        BigDecimal.valueOf(random.nextInt(20_000, 9_000_000), 4),
                        BigDecimal.valueOf(random.nextInt(20_000, 9_000_000), 4),
                        random.nextInt(4)))
                .limit(300);
    }

    private static String rounded(BigDecimal truth, int decimals) {
        return truth.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static Difference.Known known(Fact earlier, Fact later) {
        return (Difference.Known) Difference.between(earlier, later);
    }

    private static Fact ranked(String period, String place, String cohort) {
        Fact fact = FAI.as(Measure.RANK).in(period).number(place, Unit.RANK, Bound.EXACT);
        Quantity quantity = fact.quantity();
        return new Fact(
                fact.subject(),
                fact.indicator(),
                fact.label(),
                null,
                Measure.RANK,
                quantity,
                fact.period(),
                fact.status(),
                cohort,
                fact.evidence(),
                fact.rule());
    }
}
