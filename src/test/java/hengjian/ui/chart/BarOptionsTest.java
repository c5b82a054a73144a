package hengjian.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BarOptionsTest {

    private static final BarDatum PLAN = new BarDatum("省重点", 50.0, "50", false, true, "f1");
    private static final BarDatum BOUND = new BarDatum("市重点", 70.0, "＞70", true, false, "f2");
    private static final BarDatum NONE = new BarDatum("省重点", null, "未提及", false, false, null);

    @Test
    void startsAtZero() {
        assertThat(json(series(PLAN)).at("/apex/xaxis/min").asDouble()).isZero();
    }

    @Test
    void reachesBelowZeroOnlyForAValueBelow() {
        BarDatum fall = new BarDatum("GDP", -2.5, "-2.5%", false, false, null);

        assertThat(json(series(fall)).at("/apex/xaxis/min").asDouble()).isEqualTo(-2.5);
    }

    @Test
    void leavesAMissingValueNull() {
        JsonNode options = json(series(NONE));

        assertThat(options.at("/apex/series/0/data/0").isNull()).isTrue();
        assertThat(options.at("/marks/bars/0/0/text").asString()).isEqualTo("未提及");
    }

    @Test
    void putsBarsOfOneLabelInOneRow() {
        JsonNode options = json(series(PLAN), series(BOUND));

        assertThat(options.at("/apex/xaxis/categories")).hasToString("[\"省重点\",\"市重点\"]");
        assertThat(options.at("/apex/series/0/data")).hasToString("[50.0,null]");
        assertThat(options.at("/apex/series/1/data")).hasToString("[null,70.0]");
    }

    @Test
    void carriesBoundPlanAndKey() {
        JsonNode options = json(series(PLAN), series(BOUND));

        assertThat(options.at("/marks/bars/0/0/pale").asBoolean()).isTrue();
        assertThat(options.at("/marks/bars/1/1/open").asBoolean()).isTrue();
        assertThat(options.at("/marks/bars/1/1/key").asString()).isEqualTo("f2");
    }

    @Test
    void saysItsValuesInWords() {
        ApexChart chart = new ApexChart(new BarChart("重点项目投资", "亿元", List.of(series(PLAN))));

        assertThat(chart.getElement().getAttribute("aria-label")).isEqualTo("重点项目投资（亿元）：省重点 50");
    }

    private static BarSeries series(BarDatum... bars) {
        return new BarSeries("投资", List.of(bars), false);
    }

    private static JsonNode json(BarSeries... series) {
        ApexChart chart = new ApexChart(new BarChart("重点项目投资", "亿元", List.of(series)));
        return (JsonNode) chart.getElement().getPropertyRaw("options");
    }
}
