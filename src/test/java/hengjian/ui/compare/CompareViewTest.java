package hengjian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.cite.Explained;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class CompareViewTest extends SpringBrowserlessTest {

    @Test
    void setsTheOnlyHalfYearHeldBesideTheTargetsAndSaysWhyNothingIsSubtracted() {
        open(Map.of("zone", "衡阳高新区"));

        assertThat(words())
                .contains("2022年上半年", "2022年 目标", "6.9", "全市第 1", "手头只有2022年上半年一个半年的文献")
                .doesNotContain("2021年上半年");
    }

    @Test
    void tellsNoTextFromSilence() {
        open(Map.of("zone", "衡阳高新区", "periods", "2021-S1~2022-S1", "ind", "GDP~RETAIL"));

        assertThat(words()).contains("无文献", "手头没有该园区该时期的文献");
    }

    @Test
    void drawsTheGrowthsOfASingleColumnTogether() {
        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1"));
        ChartFrame chart = find(ChartFrame.class).single();
        assertThat(chart.getElement().getTextRecursively()).doesNotContain("13.1");
        test(find(NativeButton.class).withText("表").single()).click();
        assertThat(chart.getElement().getTextRecursively()).contains("衡阳高新区 增速 2022年上半年", "规模以上工业增加值", "13.1");

        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1", "ind", "GDP"));
        assertThat(find(ChartFrame.class).all()).isEmpty();
    }

    @Test
    void saysThatOneIsChosenRatherThanHeld() {
        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1"));
        assertThat(words()).contains("手头只有2022年上半年一个半年的文献");

        open(Map.of("zone", "衡阳高新区", "periods", "2021", "parts", "on"));
        assertThat(words()).contains("只选了2021年").doesNotContain("手头只有2021年");
    }

    @Test
    void computesWhatFollowsOnlyWhenAsked() {
        String projects =
                "PROJECTS~PROJECTS_STARTED~PROJECT_INVESTMENT~PROJECT_INVESTMENT_ANNUAL~PROJECT_INVESTMENT_DONE";
        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1", "ind", projects, "parts", "on"));
        assertThat(words()).doesNotContain("≈42.15");

        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1", "ind", projects, "parts", "on", "derived", "on"));
        assertThat(words()).contains("≈42.15", "≈97.92", "≈63.97");
        find(Explained.class).all().forEach(one -> test(one).click());
        assertThat(words()).contains("= 50亿元 × 84.3%");
    }

    @Test
    void subtractsTheColumnsAskedFor() {
        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1~2022-target", "ind", "GDP", "diff", "2022-S1,2022-target"));

        assertThat(words()).contains("变化＝2022年上半年 − 2022年 目标");
    }

    @Test
    void showsOnlyTheIndicatorsAskedFor() {
        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1", "ind", "GDP~RETAIL"));

        assertThat(words()).contains("6.9", "1.7").doesNotContain("11.5");
    }

    @Test
    void warnsOfPeriodsOfDifferentLengths() {
        open(Map.of("zone", "衡阳高新区", "periods", "2022-S1~2021-01/2021-09"));

        assertThat(words()).contains("时期长短不同");
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        open(Map.of("zone", "衡阳高新区", "periods", "1999"));

        assertThat(words()).contains("请换一个时期");
    }

    @Test
    void keepsItsStateInTheAddress() {
        String address = "zone=衡阳高新区~苏州高新区&periods=2021-S1~2022-S1~2022-target&ind=GDP~FAI"
                + "&diff=2022-S1,2021-S1~2022-target,2022-S1&parts=on&derived=on&across=on&sort=change&view=index"
                + "&asOf=2022-08-05";

        CompareQuery query = CompareQuery.of(QueryParameters.fromString(address));

        assertThat(CompareQuery.of(QueryParameters.fromString(query.parameters().getQueryString())))
                .isEqualTo(query);
        assertThat(query.zones()).containsExactly("衡阳高新区", "苏州高新区");
        assertThat(query.slots()).hasSize(3);
        assertThat(query.differences())
                .containsExactly(new Less("2022-S1", "2021-S1"), new Less("2022-target", "2022-S1"));
        assertThat(query.options()).containsExactlyInAnyOrder(Option.values());
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("compare", QueryParameters.simple(parameters));
    }

    private String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
