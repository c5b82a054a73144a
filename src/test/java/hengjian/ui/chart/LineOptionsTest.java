package hengjian.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengjian.ui.chart.LineChart.Form;
import hengjian.ui.chart.LinePoint.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LineOptionsTest {

    private static final LinePoint BOUND = new LinePoint(70.0, "＞70", Truth.ABOVE, false, "f1");
    private static final LinePoint TARGET = new LinePoint(80.0, "80", Truth.NONE, true, "f2");

    @Test
    void leavesAGapWhereTheTextsAreSilent() {
        JsonNode options = json(chart(List.of(BOUND, LinePoint.gap("未提及"))));

        assertThat(options.at("/apex/series/0/data")).hasToString("[70.0,null]");
        assertThat(options.at("/marks/points/0/1/text").asString()).isEqualTo("未提及");
    }

    @Test
    void tellsOnWhichSideOfABoundTheTruthLies() {
        JsonNode options = json(chart(List.of(BOUND, TARGET)));

        assertThat(options.at("/marks/points/0/0/bound").asString()).isEqualTo("above");
        assertThat(options.at("/marks/points/0/1/pale").asBoolean()).isTrue();
    }

    @Test
    void hasATableTwin() {
        Chart.Twin twin = chart(List.of(BOUND, TARGET)).twin();

        assertThat(twin.columns()).containsExactly("衡阳高新区");
        assertThat(twin.rows()).extracting(Chart.Row::label).containsExactly("2021年", "2022年");
        assertThat(twin.rows().getFirst().cells()).containsExactly(new Chart.Cell("＞70", "f1"));
    }

    @Test
    void refusesALineThatIsShorterThanTheAxis() {
        List<LinePoint> one = List.of(BOUND);

        assertThatThrownBy(() -> chart(one)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LineChart chart(List<LinePoint> points) {
        return new LineChart(
                "签约",
                "亿元",
                List.of("2021年", "2022年"),
                List.of(new LineSeries("衡阳高新区", points)),
                Form.LINE,
                true,
                false,
                "");
    }

    private static JsonNode json(LineChart chart) {
        return new ObjectMapper().valueToTree(chart.options());
    }
}
