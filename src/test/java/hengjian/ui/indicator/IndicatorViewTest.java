package hengjian.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class IndicatorViewTest extends SpringBrowserlessTest {

    @Test
    void listsTheCatalogueByGroup() {
        UI.getCurrent().navigate("indicator");

        assertThat(words()).contains("总量", "地区生产总值", "可比价", "科技创新");
    }

    @Test
    void tellsWhatAnIndicatorIsAndWhatIsSaidOfIt() {
        UI.getCurrent().navigate("indicator/GDP", QueryParameters.simple(Map.of("zone", "衡阳高新区")));

        assertThat(words()).contains("Gross domestic product", "不能由数值推回上年", "2022年上半年", "6.9", "全市第 1", "2022-08-05");
    }

    @Test
    void showsNothingPublishedAfterTheDayAskedFor() {
        UI.getCurrent()
                .navigate("indicator/GDP", QueryParameters.simple(Map.of("zone", "衡阳高新区", "asOf", "2022-08-04")));

        assertThat(words()).doesNotContain("6.9").contains("手头文献没有写到");
    }

    @Test
    void saysThatAnIndicatorIsUnknown() {
        UI.getCurrent().navigate("indicator/NONSENSE");

        assertThat(words()).contains("目录里没有“NONSENSE”");
    }

    private String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
