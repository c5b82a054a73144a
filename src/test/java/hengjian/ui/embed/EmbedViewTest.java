package hengjian.ui.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import hengjian.document.SourceDocument;
import hengjian.ingest.Ingest;
import hengjian.ui.chart.ChartFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"hengjian.seeds=seeds", "spring.datasource.url=jdbc:h2:mem:embed"})
@ViewPackages(packages = "hengjian.ui")
class EmbedViewTest extends SpringBrowserlessTest {

    @Autowired
    private Ingest ingest;

    @Test
    void showsAChartForEachMeasureWithItsSource() {
        open("growth~rank", Map.of("zone", "衡阳高新区", "periods", "2022-S1"));

        assertThat(frames()).hasSize(2);
        assertThat(words()).contains("衡阳高新区 增速 2022年上半年", "衡阳高新区 位次 2022年上半年", "6.9", "2022-08-05", "随数据更新");
    }

    @Test
    void setsZonesSideBySide() {
        ingest.add(new SourceDocument("t", "株洲高新区上半年", "晚报", LocalDate.of(2022, 8, 6), "株洲高新区", "上半年，株洲高新区GDP增长5.1%。"));
        open("growth", Map.of("zone", "衡阳高新区~株洲高新区", "ind", "GDP", "periods", "2022-S1"));

        assertThat(words()).contains("各园区 地区生产总值 增速 2022年上半年", "株洲高新区", "5.1", "衡阳高新区", "6.9");
    }

    @Test
    void saysWhatWasAskedForAndIsNotThere() {
        ingest.add(
                new SourceDocument("u", "郴州高新区全年", "晚报", LocalDate.of(2022, 1, 6), "郴州高新区", "2021年，郴州高新区GDP增长8.1%。"));
        open("growth", Map.of("zone", "衡阳高新区~郴州高新区", "ind", "GDP", "rhythm", "S"));

        assertThat(words()).contains("衡阳高新区 地区生产总值", "图中没有：郴州高新区");
    }

    @Test
    void staysAsItWasOnTheDayItIsFrozenTo() {
        open("growth", Map.of("zone", "衡阳高新区", "ind", "GDP", "periods", "2022-S1", "asOf", "2022-08-01"));
        assertThat(words()).doesNotContain("6.9").contains("2022-08-01");

        open("growth", Map.of("zone", "衡阳高新区", "ind", "GDP", "periods", "2022-S1", "asOf", "2022-08-05"));
        assertThat(words()).contains("6.9");
    }

    @Test
    void leadsToTheFiguresInAWindowOfItsOwn() {
        open("growth", Map.of("zone", "衡阳高新区", "ind", "GDP", "periods", "2022-S1"));

        assertThat(components().filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getTarget()).hasValue("_blank"))
                .anySatisfy(
                        link -> assertThat(link.getHref()).startsWith("facts?").contains("measure=growth"));
    }

    @Test
    void speaksTheLanguageOfItsAddress() {
        open("growth", Map.of("zone", "衡阳高新区", "ind", "GDP", "periods", "2022-S1", "lang", "en"));
        assertThat(words()).contains("H1 2022", "live");

        UI.getCurrent().setLocale(Locale.CHINA);
    }

    @Test
    void showsTheOverviewsChartsByThemselves() {
        open("overview/projects", Map.of("zone", "衡阳高新区", "period", "2022-S1"));
        assertThat(words()).contains("衡阳高新区 2022年上半年 省、市重点项目：年度计划与完成", "50", "≈42.15", "2022-08-05", "随数据更新");

        open("overview/growth", Map.of("zone", "衡阳高新区", "period", "2022-S1"));
        assertThat(words()).contains("6.9% 全市第 1");

        open("overview/projects", Map.of("zone", "衡阳高新区", "period", "2022-S1", "asOf", "2022-08-01"));
        assertThat(words()).doesNotContain("42.15").contains("2022-08-01");
    }

    @Test
    void showsTheChartsOfAComparisonByThemselves() {
        ingest.add(new SourceDocument(
                "v",
                "岳阳高新区上半年",
                "晚报",
                LocalDate.of(2022, 8, 6),
                "岳阳高新区",
                "2021年上半年，岳阳高新区完成固定资产投资40亿元，增长5.1%。2022年上半年，岳阳高新区完成固定资产投资46亿元，增长15%。"));
        Map<String, String> asked = Map.of("zone", "岳阳高新区", "periods", "2021-S1~2022-S1", "ind", "FAI");

        open("compare/growth", asked);
        assertThat(words()).contains("岳阳高新区 固定资产投资 增速 2021年上半年—2022年上半年", "5.1", "15", "晚报");

        open("compare/index", asked);
        assertThat(words()).contains("岳阳高新区 指数：2021年上半年＝100", "115.0", "只画首期为确数的数值", "晚报");

        open("indicator/FAI/level", Map.of("zone", "岳阳高新区"));
        assertThat(words()).contains("岳阳高新区 固定资产投资 数值", "46", "晚报");
    }

    @Test
    void saysWhatAnAddressMustBe() {
        open("speed", Map.of());
        assertThat(words()).contains("/embed/growth?zone=");

        open("overview/growth", Map.of("zone", "衡阳高新区", "period", "2022-H1"));
        assertThat(words()).contains("/embed/overview/growth?zone=");

        open("compare/growth", Map.of("zone", "衡阳高新区"));
        assertThat(words()).contains("/embed/compare/growth?zone=");

        open("indicator/GNP/growth", Map.of());
        assertThat(words()).contains("/embed/indicator/GDP/growth?zone=");
    }

    /** With the table of each chart, which is made when it is asked for. */
    private void open(String measures, Map<String, String> parameters) {
        UI.getCurrent().navigate("embed/" + measures, QueryParameters.simple(parameters));
        find(NativeButton.class).all().stream()
                .filter(button -> List.of("表", "Table").contains(button.getText()))
                .forEach(button -> test(button).click());
    }

    private List<Component> frames() {
        return components().filter(ChartFrame.class::isInstance).toList();
    }

    private String words() {
        return $(Main.class).single().getElement().getTextRecursively();
    }

    private Stream<Component> components() {
        return all($(Main.class).single());
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EmbedViewTest::all));
    }
}
