package hengjian.ui.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import hengjian.ui.cite.Explained;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class TargetsViewTest extends SpringBrowserlessTest {

    @Test
    void opensAtAZoneThatHasTargets() {
        UI.getCurrent().navigate("targets");

        assertThat(words()).contains("目标 · 衡阳高新区", "国家级高新区前 70 名", "124.26亿元");
    }

    @Test
    void setsWhatCameBesideThePlanWithItsDerivation() {
        open(Map.of("zone", "衡阳高新区"));

        assertThat(words()).contains("84.3%", "≈42.15 ± 0.03亿元", "完成 84.3% · 时间过去 50%");
        find(Explained.class).all().forEach(one -> test(one).click());
        assertThat(words()).contains("= 50亿元 × 84.3%");
    }

    @Test
    void narrowsToTheResultAskedFor() {
        open(Map.of("zone", "衡阳高新区", "state", "met"));

        assertThat(words()).contains("没有符合条件的目标").doesNotContain("124.26亿元");
    }

    @Test
    void listsTargetsTheCatalogueDoesNotKnow() {
        open(Map.of("zone", "衡阳高新区"));

        assertThat(words()).contains("财税量");
    }

    @Test
    void leadsEveryFigureToItsSentence() {
        open(Map.of("zone", "衡阳高新区"));

        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.hasClassName("hj-figure"))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(anchor.getHref()).matches("documents/[0-9a-f]{64}\\?fact=\\d+.*"));
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("targets", QueryParameters.simple(parameters));
    }

    private String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
