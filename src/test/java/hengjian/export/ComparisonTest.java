package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.store.StoredFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which tables and charts stand behind those of a view. */
class ComparisonTest {

    @Test
    void drawsZonesSideBySideAndNamesThemByTheirZone() {
        List<Table> tables = Comparison.drawn(
                List.of(
                        growth(1, "衡阳高新区", "GDP", "6.9", "2022-S1"),
                        growth(2, "株洲高新区", "GDP", "5.1", "2022-S1"),
                        growth(3, "衡阳高新区", "FAI", "11.5", "2022-S1")),
                Locale.CHINESE);

        assertThat(tables).hasSize(1);
        Chart chart = tables.getFirst().charts().getFirst();
        assertThat(tables.getFirst().charts()).hasSize(1);
        assertThat(chart.title()).isEqualTo("地区生产总值 各园区 增速 2022年上半年");
        assertThat(tables.getFirst().rows().subList(chart.from(), chart.to()))
                .extracting(row -> row.get(chart.labels()))
                .containsExactlyInAnyOrder(Entry.words("衡阳高新区"), Entry.words("株洲高新区"));
    }

    @Test
    void drawsNoPeriodThatSaysNothingOfTheBars() {
        List<Table> tables = Comparison.drawn(
                List.of(
                        growth(1, "衡阳高新区", "GDP", "6.9", "2022-S1"),
                        growth(2, "株洲高新区", "GDP", "5.1", "2022-S1"),
                        growth(3, "衡阳高新区", "FAI", "11.5", "2021-S1")),
                Locale.CHINESE);

        assertThat(tables.getFirst().columns()).extracting(Column::heading).contains("2021年上半年", "2022年上半年");
        assertThat(tables.getFirst().charts().getFirst().values()).containsExactly(3);
    }

    @Test
    void drawsThreePeriodsAsALineAndTwoNot() {
        List<StoredFact> facts = new ArrayList<>(
                List.of(growth(1, "衡阳高新区", "GDP", "7.5", "2020-S1"), growth(2, "衡阳高新区", "GDP", "12.5", "2021-S1")));
        assertThat(Comparison.drawn(facts, Locale.ENGLISH))
                .extracting(Table::name)
                .containsExactly("growth");

        facts.add(growth(3, "衡阳高新区", "GDP", "6.9", "2022-S1"));
        List<Table> tables = Comparison.drawn(facts, Locale.ENGLISH);
        assertThat(tables).extracting(Table::name).containsExactly("growth", "growth series");
        assertThat(tables.getLast().title()).isEqualTo("衡阳高新区 growth series H1 2020 to H1 2022");
        assertThat(tables.getLast().charts().getFirst().kind()).isEqualTo(Chart.Kind.LINES);
    }

    @Test
    void drawsLevelsFarApartInChartsOfTheirOwn() {
        List<StoredFact> facts = new ArrayList<>();
        for (int year = 2020; year < 2023; year++) {
            facts.add(level(year, "全国", "590000", year + "-S1"));
            facts.add(level(year + 100, "衡阳高新区", "130", year + "-S1"));
        }
        Table series = Comparison.drawn(facts, Locale.CHINESE).getLast();

        assertThat(series.name()).isEqualTo("数值序列");
        assertThat(series.charts()).extracting(Chart::values).containsExactly(List.of(1), List.of(2));
        assertThat(series.charts().getLast().title()).startsWith("衡阳高新区 ");
    }

    @Test
    void keepsPeriodsOfUnlikeLengthOffOneLine() {
        List<Table> tables = Comparison.drawn(
                List.of(
                        growth(1, "衡阳高新区", "GDP", "7.5", "2020"),
                        growth(2, "衡阳高新区", "GDP", "12.5", "2021-S1"),
                        growth(3, "衡阳高新区", "GDP", "6.9", "2022-01/2022-07")),
                Locale.CHINESE);

        assertThat(tables).extracting(Table::name).containsExactly("增速");
    }

    private static StoredFact level(long id, String zone, String yi, String period) {
        return of(zone, Sample.actual(id, "GDP", Measure.LEVEL, Sample.yi(yi), period));
    }

    private static StoredFact growth(long id, String zone, String indicator, String percent, String period) {
        return of(zone, Sample.actual(id, indicator, Measure.GROWTH, Sample.percent(percent), period));
    }

    private static StoredFact of(String zone, StoredFact of) {
        Fact fact = of.fact();
        return new StoredFact(
                of.id(),
                new Fact(
                        zone,
                        fact.indicator(),
                        fact.label(),
                        null,
                        fact.measure(),
                        fact.quantity(),
                        fact.period(),
                        fact.status(),
                        null,
                        fact.evidence(),
                        "test"),
                of.document());
    }
}
