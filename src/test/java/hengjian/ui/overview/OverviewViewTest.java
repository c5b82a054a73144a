package hengjian.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class OverviewViewTest extends SpringBrowserlessTest {

    private static final QueryParameters ADDRESS = QueryParameters.simple(Map.of("zone", "衡阳高新区", "period", "2022-S1"));

    @Test
    void opensAtTheZoneWithItsHalfYear() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("衡阳高新区 2022年上半年");
    }

    @Test
    void showsGrowthAndRankAsTheTextStatesThem() {
        UI.getCurrent().navigate(OverviewView.class, ADDRESS);

        assertThat(words()).contains("6.9%", "全市第 1", "11.5%", "全市第 2", "13.1%", "1.7%", "全市第 3");
    }

    @Test
    void showsProjectsWithTheDerivedCompletion() {
        UI.getCurrent().navigate(OverviewView.class, ADDRESS);

        assertThat(words()).contains("省重点", "180", "319.65", "124.26", "84.3", "≈42.15", "≈55.77");
    }

    @Test
    void leadsEveryFigureToItsSentence() {
        UI.getCurrent().navigate(OverviewView.class, ADDRESS);

        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.hasClassName("hj-figure"))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(anchor.getHref()).matches("documents/[0-9a-f]{64}\\?fact=\\d+.*"));
    }

    @Test
    void saysWhatTheTextsDoNotSay() {
        UI.getCurrent().navigate(OverviewView.class, ADDRESS);

        assertThat(words()).contains("本期文献未提及", "固定资产投资");
    }

    private String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
