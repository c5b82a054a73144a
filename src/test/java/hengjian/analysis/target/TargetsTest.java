package hengjian.analysis.target;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.Told;
import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final LocalDate IN_SEPTEMBER = LocalDate.of(2022, 9, 1);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2023, 9, 1);

    private static final Told RANK = Told.of("ZONE_RANK").as(Measure.RANK).in("2022");
    private static final Fact FIRST_SEVENTY = RANK.with(Status.TARGET).number("70", Unit.RANK, Bound.AT_MOST);

    private static final Told GROWTH = Told.of("GDP").as(Measure.GROWTH).in("2022");

    @Test
    void aRankAmongTheFirstSeventyIsMetBySixtyEighth() {
        assertThat(state(A_YEAR_LATER, FIRST_SEVENTY, RANK.by("b").number("68", Unit.RANK, Bound.EXACT)))
                .isEqualTo(Target.State.MET);
        assertThat(state(A_YEAR_LATER, FIRST_SEVENTY, RANK.by("b").number("71", Unit.RANK, Bound.EXACT)))
                .isEqualTo(Target.State.MISSED);
    }

    @Test
    void anAimStaysOpenWhileItsYearLasts() {
        assertThat(state(IN_SEPTEMBER, FIRST_SEVENTY)).isEqualTo(Target.State.OPEN);
        assertThat(state(A_YEAR_LATER, FIRST_SEVENTY)).isEqualTo(Target.State.NOT_STATED);
    }

    @Test
    void growthOfTheHalfYearDoesNotSettleTheYear() {
        Fact aim = GROWTH.with(Status.TARGET).percent("6");

        assertThat(state(IN_SEPTEMBER, aim, GROWTH.in("2022-S1").percent("6.9")))
                .isEqualTo(Target.State.OPEN);
        assertThat(state(A_YEAR_LATER, aim, GROWTH.by("b").percent("6.0"))).isEqualTo(Target.State.MET);
        assertThat(state(A_YEAR_LATER, aim, GROWTH.by("b").percent("5.9"))).isEqualTo(Target.State.MISSED);
    }

    @Test
    void anAmountReachedEarlyIsMet() {
        Told firms = Told.of("INCUBATORS");

        assertThat(state(
                        IN_SEPTEMBER,
                        firms.in("2022").with(Status.TARGET).count("1"),
                        firms.in("2022-S1").count("2")))
                .isEqualTo(Target.State.MET);
    }

    @Test
    void aPlanStandsBesideItsCompletionAndTheTimeElapsed() {
        Told plan = Told.of("PROJECT_INVESTMENT_ANNUAL").part("省重点");
        Target target = only(
                IN_SEPTEMBER,
                plan.with(Status.PLAN).yi("50"),
                plan.as(Measure.COMPLETION).percent("84.3"));

        assertThat(target.state()).isEqualTo(Target.State.OPEN);
        assertThat(target.horizon().code()).isEqualTo("2022");
        assertThat(target.progress()).isEqualByComparingTo(new BigDecimal("84.3"));
        assertThat(target.elapsed()).isEqualByComparingTo(new BigDecimal("50"));
        assertThat(target.amount().shown(Wording.CHINESE).whole()).isEqualTo("≈42.15 ± 0.03亿元");
    }

    @Test
    void aPlanWhoseEveryPartStatesItsCompletionComesToTheirSum() {
        Told plan = Told.of("PROJECT_INVESTMENT_ANNUAL");
        Target whole = only(
                IN_SEPTEMBER,
                plan.with(Status.PLAN).yi("124.26"),
                plan.part("省重点").with(Status.PLAN).yi("50"),
                plan.part("省重点").as(Measure.COMPLETION).percent("84.3"),
                plan.part("市重点").with(Status.PLAN).yi("74.26"),
                plan.part("市重点").as(Measure.COMPLETION).percent("75.1"));

        assertThat(whole.came()).isNull();
        assertThat(whole.amount().shown(Wording.CHINESE).whole()).isEqualTo("≈97.92 ± 0.07亿元");
        assertThat(whole.progress()).isEqualByComparingTo(new BigDecimal("78.8"));
        assertThat(whole.elapsed()).isEqualByComparingTo(new BigDecimal("50"));
    }

    @Test
    void partsThatAreNotAllOfThePlanSayNothingOfIt() {
        Told plan = Told.of("PROJECT_INVESTMENT_ANNUAL");

        assertThat(only(
                                IN_SEPTEMBER,
                                plan.with(Status.PLAN).yi("130"),
                                plan.part("省重点").with(Status.PLAN).yi("50"),
                                plan.part("省重点").as(Measure.COMPLETION).percent("84.3"),
                                plan.part("市重点").with(Status.PLAN).yi("74.26"),
                                plan.part("市重点").as(Measure.COMPLETION).percent("75.1"))
                        .amount())
                .isNull();
    }

    @Test
    void firstPlaceAmongNobodyInParticularStandsBesideWhateverRankIsStated() {
        Told rank = Told.of("GDP").as(Measure.RANK);
        Target target = only(
                IN_SEPTEMBER,
                rank.in("2022").with(Status.TARGET).number("1", Unit.RANK, Bound.EXACT),
                rank.among("全市").number("1", Unit.RANK, Bound.EXACT));

        assertThat(target.came().cohort()).isEqualTo("全市");
        assertThat(target.state()).isEqualTo(Target.State.OPEN);
        assertThat(state(
                        A_YEAR_LATER,
                        rank.in("2022").with(Status.TARGET).number("1", Unit.RANK, Bound.EXACT),
                        rank.in("2022").among("全市").number("1", Unit.RANK, Bound.EXACT)))
                .isEqualTo(Target.State.UNDECIDED);
    }

    @Test
    void oneRankingOfTheZoneIsNoAnswerToAnother() {
        Fact aim = RANK.with(Status.TARGET).number("20", Unit.RANK, Bound.AT_MOST);

        assertThat(only(IN_SEPTEMBER, aim, RANK.in("2022-S1").among("B类单位").number("1", Unit.RANK, Bound.EXACT))
                        .came())
                .isNull();
    }

    @Test
    void anotherPartsFigureIsNoAnswer() {
        Told plan = Told.of("PROJECT_INVESTMENT_ANNUAL");

        assertThat(only(
                                IN_SEPTEMBER,
                                plan.part("省重点").with(Status.PLAN).yi("50"),
                                plan.part("市重点").as(Measure.COMPLETION).percent("75.1"))
                        .came())
                .isNull();
    }

    @Test
    void moreThanSomethingLessDecidesNothing() {
        Told gdp = Told.of("GDP").in("2022");

        assertThat(state(
                        A_YEAR_LATER,
                        gdp.with(Status.TARGET).yi("100"),
                        gdp.by("b").yi("95", Bound.MORE_THAN)))
                .isEqualTo(Target.State.UNDECIDED);
    }

    @Test
    void openAimsComeFirst() {
        Fact old = RANK.in("2021").with(Status.TARGET).number("80", Unit.RANK, Bound.AT_MOST);

        assertThat(Targets.of(List.of(old, FIRST_SEVENTY), IN_SEPTEMBER))
                .extracting(Target::state)
                .containsExactly(Target.State.OPEN, Target.State.NOT_STATED);
    }

    private static Target.State state(LocalDate today, Fact... facts) {
        return only(today, facts).state();
    }

    private static Target only(LocalDate today, Fact... facts) {
        return Targets.of(Stream.of(facts).toList(), today).getFirst();
    }
}
