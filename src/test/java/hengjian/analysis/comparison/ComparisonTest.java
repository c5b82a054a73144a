package hengjian.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.Difference;
import hengjian.analysis.Obstacle;
import hengjian.analysis.Statement;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String ZONE = "衡阳高新区";
    private static final List<String> ORDER = List.of("GDP", "FAI");

    private final List<Statement> said = new ArrayList<>();

    @Test
    void putsPeriodsSideBySideInTheCataloguesOrder() {
        say("FAI", Measure.GROWTH, "2021-S1", "12.5");
        say("FAI", Measure.GROWTH, "2022-S1", "9.1");
        say("GDP", Measure.GROWTH, "2022-S1", "6.9");

        Comparison comparison = compare("2021-S1", "2022-S1");

        assertThat(comparison.rows())
                .extracting(row -> row.subject().indicator())
                .containsExactly("GDP", "FAI");
        assertThat(difference(comparison.rows().get(1))).isEqualByComparingTo("-3.4");
        assertThat(comparison.mixesPeriods()).isFalse();
    }

    @Test
    void tellsSilenceFromNoText() {
        say("GDP", Measure.GROWTH, "2022-S1", "6.9");
        say("FAI", Measure.GROWTH, "2020-S1", "1.0");

        List<Entry> gdp =
                compare("2020-S1", "2021-S1", "2022-S1").rows().getFirst().entries();

        assertThat(gdp.get(0)).isInstanceOf(Entry.Silent.class);
        assertThat(gdp.get(1)).isInstanceOf(Entry.NoText.class);
        assertThat(gdp.get(2)).isInstanceOf(Entry.Stated.class);
    }

    @Test
    void leavesOutRowsOfAZoneThatSayNothingButOneThatTellsWhy() {
        say("GDP", Measure.GROWTH, "2021-S1", "6.9");
        say("FAI", Measure.LEVEL, "2022-S1", "60");
        say("FAI", Measure.GROWTH, "2022-S1", "9.1");
        tell("别区", "GDP", Measure.GROWTH, "2022-S1", "5.0", Status.ACTUAL, null);
        tell("别区", "GDP", Measure.LEVEL, "2022-S1", "70", Status.ACTUAL, null);

        assertThat(compare(List.of(ZONE, "别区"), "2021-S1", "2022-S1").rows())
                .extracting(row -> row.zone() + " " + row.subject().indicator() + " "
                        + row.subject().measure().code())
                .containsExactly(
                        "别区 GDP level",
                        ZONE + " GDP growth",
                        "别区 GDP growth",
                        ZONE + " FAI level",
                        "别区 FAI level",
                        ZONE + " FAI growth");
    }

    @Test
    void subtractsFromTheLastWhatIsLikeItAndNotJustTheFirst() {
        assertThat(compare("2023-Q1", "2023-S1", "2025-Q1", "2025-S1").ends()).contains(new Pair(1, 3));
        assertThat(compare("2021-S1", "2021-S2", "2022-S1").ends()).contains(new Pair(0, 2));
        assertThat(compare("2021", "2022-S1").ends()).contains(new Pair(0, 1));
        assertThat(compare("2022-S1").ends()).isEmpty();
    }

    @Test
    void warnsOfAHalfYearBesideNineMonthsAndDoesNotSubtract() {
        say("GDP", Measure.GROWTH, "2022-S1", "6.9");
        say("GDP", Measure.GROWTH, "2021-01/2021-09", "8.7");

        Comparison comparison = compare("2021-01/2021-09", "2022-S1");

        assertThat(comparison.mixesPeriods()).isTrue();
        assertThat(comparison.rows().getFirst().difference(new Pair(0, 1)))
                .contains(new Difference.Refused(Obstacle.PERIODS));
    }

    @Test
    void takesSixMonthsForTheHalfYearTheyAre() {
        say("GDP", Measure.GROWTH, "2022-01/2022-06", "6.9");

        assertThat(compare("2022-S1").rows()).hasSize(1);
    }

    @Test
    void keepsATargetApartFromWhatCameAboutUntilAskedToSubtract() {
        say("GDP", Measure.GROWTH, "2022", "6.5");
        tell(ZONE, "GDP", Measure.GROWTH, "2022", "7.5", Status.TARGET, null);

        Comparison comparison = compare("2022", "2022-target");

        Row row = comparison.rows().getFirst();
        assertThat(values(row)).containsExactly("6.5", "7.5");
        assertThat(comparison.ends()).isEmpty();
        assertThat(difference(row, new Pair(1, 0))).isEqualByComparingTo("-1.0");
    }

    @Test
    void standsRanksBesideTheGrowthTheyRank() {
        say("GDP", Measure.GROWTH, "2021-S1", "8.0");
        say("GDP", Measure.GROWTH, "2022-S1", "6.9");
        tell(ZONE, "GDP", Measure.RANK, "2021-S1", "3", Status.ACTUAL, "全市");
        tell(ZONE, "GDP", Measure.RANK, "2022-S1", "1", Status.ACTUAL, "全市");

        Comparison comparison = compare("2021-S1", "2022-S1");

        assertThat(comparison.rows()).hasSize(1);
        Difference.Known places = (Difference.Known)
                comparison.rows().getFirst().rankDifference(new Pair(0, 1)).orElseThrow();
        assertThat(places.amount().value()).isEqualByComparingTo("-2");
    }

    @Test
    void showsARankAloneWhereNothingElseIsSaid() {
        tell(ZONE, "GDP", Measure.RANK, "2022-S1", "1", Status.ACTUAL, "全市");

        assertThat(compare("2022-S1").rows().getFirst().subject().measure()).isEqualTo(Measure.RANK);
    }

    @Test
    void makesZonesTheColumnsOfASinglePeriod() {
        say("GDP", Measure.GROWTH, "2022-S1", "6.9");
        tell("苏州高新区", "GDP", Measure.GROWTH, "2022-S1", "4.4", Status.ACTUAL, null);

        Comparison comparison = compare(List.of(ZONE, "苏州高新区"), "2022-S1");

        assertThat(comparison.columns()).extracting(Place::zone).containsExactly(ZONE, "苏州高新区");
        assertThat(difference(comparison.rows().getFirst())).isEqualByComparingTo("-2.5");
    }

    @Test
    void sortsByChangeWithTheUnknownLast() {
        say("GDP", Measure.GROWTH, "2022-S1", "6.9");
        say("FAI", Measure.GROWTH, "2021-S1", "1.0");
        say("FAI", Measure.GROWTH, "2022-S1", "2.0");

        assertThat(compare("2021-S1", "2022-S1").sorted(new Pair(0, 1)).rows())
                .extracting(row -> row.subject().indicator())
                .containsExactly("FAI", "GDP");
    }

    private Comparison compare(String... slots) {
        return compare(List.of(ZONE), slots);
    }

    private Comparison compare(List<String> zones, String... slots) {
        Set<Place> held = said.stream()
                .map(Statement::fact)
                .flatMap(fact ->
                        Stream.of(false, true).map(aimed -> new Place(fact.subject(), new Slot(fact.period(), aimed))))
                .collect(java.util.stream.Collectors.toSet());
        return Comparison.of(
                zones, Stream.of(slots).map(Slot::parse).toList(), false, ORDER, said, held, Inferred.NOTHING);
    }

    private static BigDecimal difference(Row row) {
        return difference(row, new Pair(0, 1));
    }

    private static BigDecimal difference(Row row, Pair pair) {
        return ((Difference.Known) row.difference(pair).orElseThrow()).amount().value();
    }

    private static List<String> values(Row row) {
        return row.cells().stream()
                .map(cell -> cell.preferred().fact().quantity().value().toPlainString())
                .toList();
    }

    private void say(String indicator, Measure measure, String period, String percent) {
        tell(ZONE, indicator, measure, period, percent, Status.ACTUAL, null);
    }

    private void tell(
            String zone,
            String indicator,
            Measure measure,
            String period,
            String number,
            Status status,
            String cohort) {
        BigDecimal value = new BigDecimal(number);
        Unit unit = measure == Measure.RANK ? Unit.RANK : Unit.PERCENT;
        Fact fact = new Fact(
                zone,
                indicator,
                indicator,
                null,
                measure,
                new Quantity(value, null, unit, Bound.EXACT, BigDecimal.ONE.scaleByPowerOfTen(-value.scale())),
                Period.parse(period),
                status,
                cohort,
                new Evidence("d" + said.size(), new Span(0, 1), "数", new Span(0, 2), "数。"),
                "told");
        said.add(new Statement(said.size(), fact, LocalDate.of(2022, 8, 5), "d" + said.size(), false, false));
    }
}
