package hengjian.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.AsOf;
import hengjian.store.Documents;
import hengjian.store.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:facts")
@ViewPackages(packages = "hengjian.ui")
class FactsViewTest extends SpringBrowserlessTest {

    private static final String TEXT = "工业增长3%。出口增长5%。";
    private static final SourceDocument DOCUMENT =
            new SourceDocument("a.txt", "半年报", "晚报", LocalDate.of(2022, 8, 5), "衡阳高新区", TEXT);

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    @BeforeEach
    void takeIn() {
        if (!documents.holds(DOCUMENT.id())) {
            documents.add(DOCUMENT);
            facts.add(List.of(fact("工业", "3", "工业增长3%。"), fact("出口", "5", "出口增长5%。")));
        }
    }

    @Test
    void narrowsToTheWordsSearched() {
        UI.getCurrent().navigate("facts");
        assertThat(rows()).isEqualTo(2);

        test(find(TextField.class).single()).setValue("出口");

        assertThat(rows()).isEqualTo(1);
        assertThat(row(0)).contains("出口", "5");
    }

    @Test
    void restoresFiltersAndOrderFromTheAddress() {
        open(Map.of("text", "增长", "status", "actual", "order", "value", "direction", "desc"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("增长");
        assertThat(row(0)).contains("出口");
        assertThat(row(1)).contains("工业");
    }

    @Test
    void takesSeveralValuesOfAFilter() {
        open(Map.of("status", "actual~target", "zone", "衡阳高新区~别处"));

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void bearsAnAddressThatMeansNothing() {
        open(Map.of("measure", "nonsense", "period", "someday", "order", "nothing"));

        assertThat(rows()).isZero();
    }

    @Test
    void keepsAQueryInItsAddress() {
        FactQuery query = new FactQuery(
                List.of("衡阳高新区", "苏州高新区"),
                List.of("GDP", "FAI"),
                List.of("2022-S1"),
                List.of("growth"),
                List.of("actual"),
                "增长 & 6%",
                AsOf.parse("2022-08-05", "2026-11-25"),
                "value",
                false);

        String address = query.parameters().getQueryString();

        assertThat(FactQuery.of(QueryParameters.fromString(address))).isEqualTo(query);
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("facts", QueryParameters.simple(parameters));
    }

    private int rows() {
        return test(find(FactGrid.class).single()).size();
    }

    private String row(int row) {
        FactGrid grid = find(FactGrid.class).single();
        return test(grid).getRow(row).fact().label() + " "
                + test(grid).getRow(row).fact().quantity().value();
    }

    private static Fact fact(String label, String value, String sentence) {
        int start = TEXT.indexOf(sentence);
        String quote = value + "%";
        int at = TEXT.indexOf(quote);
        return new Fact(
                "衡阳高新区",
                null,
                label,
                null,
                Measure.GROWTH,
                new Quantity(new BigDecimal(value), null, Unit.PERCENT, Bound.EXACT, BigDecimal.ONE),
                null,
                Status.ACTUAL,
                null,
                new Evidence(
                        DOCUMENT.id(),
                        new Span(at, at + quote.length()),
                        quote,
                        new Span(start, start + sentence.length()),
                        sentence),
                "test");
    }
}
