package hengjian.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.Cell;
import hengjian.analysis.check.Check;
import hengjian.analysis.check.Checks;
import hengjian.export.Book;
import hengjian.export.Entry;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredCheck;
import hengjian.store.StoredFact;
import hengjian.store.ZoneChecks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class ChecksViewTest extends SpringBrowserlessTest {

    private static final String ZONE = "衡阳高新区";

    @Autowired
    private ZoneChecks checks;

    @Autowired
    private Facts facts;

    @Test
    void writesTheArithmeticOut() {
        open(Map.of("zone", ZONE));

        assertThat(words())
                .contains("2 ＋ 47 = 49", "180亿元 ＋ 319.65亿元 = 499.65亿元", "50亿元 ＋ 74.26亿元 = 124.26亿元")
                .contains("∈ 499.145～500.155亿元", "✓ 相符");
    }

    @Test
    void restoresKindAndOutcomeFromTheAddress() {
        open(Map.of("zone", ZONE, "kind", "parts", "outcome", "pass"));
        assertThat(words()).contains("2 ＋ 47 = 49").doesNotContain("无法判定   重点项目数");

        open(Map.of("zone", ZONE, "kind", "parts", "outcome", "fail"));
        assertThat(words()).contains("没有符合条件的校核");
    }

    @Test
    void keepsAQueryInItsAddress() {
        QueryParameters address = QueryParameters.fromString("zone=衡阳高新区&kind=parts&outcome=pass&fact=7");

        assertThat(CheckQuery.of(CheckQuery.of(address).parameters())).isEqualTo(CheckQuery.of(address));
    }

    @Test
    void takesEveryFigureOfTheArithmeticIntoTheWorkbook() {
        open(Map.of("zone", ZONE));
        List<StoredCheck> all = checks.read(checks.of(ZONE), AsOf.NOW);

        Book book = CheckBook.of("校核", CheckQuery.of(QueryParameters.empty()), all);

        long figures = all.stream().mapToLong(check -> check.facts().size()).sum();
        assertThat(book.tables().get(0).rows()).hasSameSizeAs(all);
        assertThat(book.tables().get(1).rows()).hasSize((int) figures).allSatisfy(row -> assertThat(row.getLast())
                .isInstanceOf(Entry.Stated.class));
    }

    @Test
    void tellsAKeptCheckAgainAsItWasFound() {
        List<StoredFact> stored = facts.find(FactFilter.none().zones(List.of(ZONE))).stream()
                .sorted(Comparator.comparing(StoredFact::statement, Cell.BEST_FIRST))
                .toList();
        List<Check> found = new Checks(IndicatorCatalogue.standard())
                .of(stored.stream().map(StoredFact::fact).toList());

        assertThat(checks.read(checks.of(ZONE), AsOf.NOW))
                .extracting(StoredCheck::check)
                .isNotEmpty()
                .isEqualTo(found);
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("checks", QueryParameters.simple(parameters));
    }

    private String words() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
