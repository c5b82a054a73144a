package hengjian.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.store.Corrections;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = {"hengjian.seeds=seeds", "spring.datasource.url=jdbc:h2:mem:reviewed"})
@ViewPackages(packages = "hengjian.ui")
@WithMockUser(username = "李", roles = "CURATOR")
class ReviewedCardTest extends SpringBrowserlessTest {

    private static final QueryParameters ADDRESS = QueryParameters.simple(Map.of("zone", "衡阳高新区", "period", "2022-S1"));

    @Autowired
    private Facts facts;

    @Autowired
    private Corrections corrections;

    @Test
    void saysThatAPersonStandsBehindAFigureTheTextDoesNotState() {
        assertThat(overview()).doesNotContain("经人审核或更正");

        facts.find(FactFilter.of("衡阳高新区", "2022-S1")).stream()
                .map(StoredFact::id)
                .filter(id -> isGrowthOfGdp(facts.find(id).orElseThrow().fact()))
                .forEach(corrections::confirm);

        assertThat(overview()).contains("经人审核或更正");
    }

    private static boolean isGrowthOfGdp(Fact fact) {
        return "GDP".equals(fact.indicator()) && fact.measure() == Measure.GROWTH;
    }

    private String overview() {
        UI.getCurrent().navigate(OverviewView.class, ADDRESS);
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
