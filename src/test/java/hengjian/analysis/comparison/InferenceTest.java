package hengjian.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.Derived;
import hengjian.analysis.Statement;
import hengjian.analysis.Wording;
import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What follows from figures side by side, and what must not be concluded from them. */
class InferenceTest {

    private static final String ZONE = "衡阳高新区";
    private static final Inference INFERENCE = new Inference(IndicatorCatalogue.standard());

    private final List<Statement> said = new ArrayList<>();

    @Test
    void completesPlansAndAddsThemUpWhereTheyAreAllOfTheWhole() {
        plan(null, "124.26e8", "1e6");
        plan("省重点", "50e8", "1e8");
        plan("市重点", "74.26e8", "1e6");
        say("PROJECT_INVESTMENT_ANNUAL", "省重点", Measure.COMPLETION, "2022-S1", "84.3", "0.1", Unit.PERCENT);
        say("PROJECT_INVESTMENT_ANNUAL", "市重点", Measure.COMPLETION, "2022-S1", "75.1", "0.1", Unit.PERCENT);

        Map<Subject, Derived> found = at("2022-S1");

        assertThat(found.get(level("PROJECT_INVESTMENT_DONE", "省重点")).explained(Wording.CHINESE))
                .isEqualTo("≈42.15 ± 0.03亿元 = 50亿元 × 84.3%");
        assertThat(found.get(level("PROJECT_INVESTMENT_DONE", null)).value()).isEqualByComparingTo("9791926000");
    }

    @Test
    void doesNotAddUpPlansThatAreNotAllOfTheWhole() {
        plan(null, "200e8", "1e8");
        plan("省重点", "50e8", "1e8");
        plan("市重点", "74.26e8", "1e6");
        say("PROJECT_INVESTMENT_ANNUAL", "省重点", Measure.COMPLETION, "2022-S1", "84.3", "0.1", Unit.PERCENT);
        say("PROJECT_INVESTMENT_ANNUAL", "市重点", Measure.COMPLETION, "2022-S1", "75.1", "0.1", Unit.PERCENT);

        assertThat(at("2022-S1")).doesNotContainKey(level("PROJECT_INVESTMENT_DONE", null));
    }

    @Test
    void leadsBackToTheYearBeforeByNominalGrowthOnly() {
        say("RETAIL", null, Measure.LEVEL, "2022", "110e8", "1e8", Unit.CNY);
        say("RETAIL", null, Measure.GROWTH, "2022", "10.0", "0.1", Unit.PERCENT);
        say("GDP", null, Measure.LEVEL, "2022", "110e8", "1e8", Unit.CNY);
        say("GDP", null, Measure.GROWTH, "2022", "10.0", "0.1", Unit.PERCENT);

        Map<Subject, Derived> found = at("2021", "2021", "2022");

        assertThat(found).containsOnlyKeys(level("RETAIL", null));
        assertThat(found.get(level("RETAIL", null)).value()).isEqualByComparingTo("10000000000");
    }

    @Test
    void sharesAWholeAmongItsPartsAndSumsPartsThatAreAllOfIt() {
        say("EXPORT", null, Measure.LEVEL, "2022", "30e8", "1e8", Unit.CNY);
        say("IMPORT", null, Measure.LEVEL, "2022", "12e8", "1e8", Unit.CNY);
        say("FAI", null, Measure.LEVEL, "2022", "60e8", "1e8", Unit.CNY);
        say("FAI", "工业", Measure.LEVEL, "2022", "20e8", "1e8", Unit.CNY);

        Map<Subject, Derived> found = at("2022");

        assertThat(found.get(level("TRADE", null)).value()).isEqualByComparingTo("4200000000");
        assertThat(found.get(new Subject("FAI", "工业", Measure.SHARE))
                        .shown(Wording.CHINESE)
                        .whole())
                .isEqualTo("≈33 ± 2%");
        assertThat(found).doesNotContainKey(level("FAI", null));
    }

    @Test
    void neverReplacesWhatIsStated() {
        say("EXPORT", null, Measure.LEVEL, "2022", "30e8", "1e8", Unit.CNY);
        say("IMPORT", null, Measure.LEVEL, "2022", "12e8", "1e8", Unit.CNY);
        say("TRADE", null, Measure.LEVEL, "2022", "43e8", "1e8", Unit.CNY);

        assertThat(at("2022")).doesNotContainKey(level("TRADE", null));
    }

    @Test
    void takesNoPartLargerThanItsWholeForAPart() {
        say("FAI", null, Measure.LEVEL, "2022", "60e8", "1e8", Unit.CNY);
        say("FAI", "民间", Measure.LEVEL, "2022", "90e8", "1e8", Unit.CNY);

        assertThat(at("2022")).isEmpty();
    }

    @Test
    void carriesABoundAlong() {
        say("FAI", null, Measure.LEVEL, "2022", "100e8", "1e6", Unit.CNY);
        say("FAI", "工业", Measure.LEVEL, "2022", "70e8", "1e8", Unit.CNY, Bound.MORE_THAN, Status.ACTUAL);

        Derived share = at("2022").get(new Subject("FAI", "工业", Measure.SHARE));

        assertThat(share.shown(Wording.CHINESE).whole()).startsWith("＞69.9");
    }

    @Test
    void endsAThirdSomewhere() {
        say("PROJECTS", null, Measure.LEVEL, "2022", "3", "1", Unit.COUNT);
        say("PROJECTS", "省重点", Measure.LEVEL, "2022", "1", "1", Unit.COUNT);

        assertThat(at("2022")
                        .get(new Subject("PROJECTS", "省重点", Measure.SHARE))
                        .shown(Wording.CHINESE)
                        .number())
                .isEqualTo("≈33.33");
    }

    private Map<Subject, Derived> at(String period) {
        return at(period, period);
    }

    private Map<Subject, Derived> at(String period, String... slots) {
        List<Slot> all = Stream.of(slots).map(Slot::parse).toList();
        return INFERENCE.of(List.of(ZONE), all, said).at(new Place(ZONE, Slot.parse(period)));
    }

    private static Subject level(String indicator, String part) {
        return new Subject(indicator, part, Measure.LEVEL);
    }

    private void plan(String part, String value, String digit) {
        say(
                "PROJECT_INVESTMENT_ANNUAL",
                part,
                Measure.LEVEL,
                "2022-S1",
                value,
                digit,
                Unit.CNY,
                Bound.EXACT,
                Status.PLAN);
    }

    private void say(
            String indicator, String part, Measure measure, String period, String value, String digit, Unit unit) {
        say(indicator, part, measure, period, value, digit, unit, Bound.EXACT, Status.ACTUAL);
    }

    private void say(
            String indicator,
            String part,
            Measure measure,
            String period,
            String value,
            String digit,
            Unit unit,
            Bound bound,
            Status status) {
        Quantity quantity = new Quantity(new BigDecimal(value), null, unit, bound, new BigDecimal(digit));
        Evidence evidence = new Evidence("d", new Span(0, 1), "数", new Span(0, 2), "数。");
        Fact fact = new Fact(
                ZONE,
                indicator,
                indicator,
                part,
                measure,
                quantity,
                Period.parse(period),
                status,
                null,
                evidence,
                "told");
        said.add(new Statement(said.size(), fact, LocalDate.of(2022, 8, 5), "d", false, false));
    }
}
