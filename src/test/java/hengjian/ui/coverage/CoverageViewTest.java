package hengjian.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class CoverageViewTest extends SpringBrowserlessTest {

    @Test
    void tellsStatedSilentAndNoTextApart() {
        open(Map.of("zone", "衡阳高新区", "kind", "half"));

        assertThat(cells("地区生产总值，2022年上半年")).singleElement().satisfies(cell -> assertThat(cell.getHref())
                .startsWith("facts?zone=")
                .contains("period=2022-S1", "indicator=GDP"));
        assertThat(cells("固定资产投资，2022年上半年")).isEmpty();
        open(Map.of("zone", "衡阳高新区", "kind", "half", "all", "1"));
        assertThat(cells("固定资产投资，2022年上半年")).singleElement().satisfies(cell -> assertThat(
                        cell.getElement().getAttribute("aria-label"))
                .contains("有文献，未提及"));
    }

    @Test
    void leadsFromAGapToTheImport() {
        open(Map.of("period", "2022-S1"));

        assertThat(find(Anchor.class).all())
                .filteredOn(cell -> cell.hasClassName("hj-cover-none"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getHref()).startsWith("import?zone="));
    }

    @Test
    void expectsNoFiguresOfAPeriodThatEndsAfterTheLastSpokenOf() {
        assertThat(Gaps.filled(List.of("2022-S1", "2020-S2")))
                .contains("2021-S1", "2021", "2020-S2")
                .doesNotContain("2022-S2", "2022");
    }

    @Test
    void keepsASliceInItsAddress() {
        QueryParameters address = QueryParameters.fromString("indicator=GDP&kind=half&all=1&row=40");

        assertThat(CoverageQuery.of(CoverageQuery.of(address).parameters())).isEqualTo(CoverageQuery.of(address));
    }

    private List<Anchor> cells(String where) {
        return find(Anchor.class).all().stream()
                .filter(cell -> String.valueOf(cell.getElement().getAttribute("aria-label"))
                        .startsWith(where))
                .toList();
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("coverage", QueryParameters.simple(parameters));
    }
}
