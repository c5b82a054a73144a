package hengjian.ui.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:documents")
@ViewPackages(packages = "hengjian.ui")
class DocumentViewTest extends SpringBrowserlessTest {

    private static final String SENTENCE = "上半年，高新区GDP增长6.9%，计划投资50亿元。";
    private static final SourceDocument DOCUMENT = new SourceDocument(
            "a.txt", "半年<b>报</b>", "晚报", LocalDate.of(2022, 8, 5), "衡阳高新区", "标题\n\n  <i>" + SENTENCE + "</i>\n尾");

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    @BeforeEach
    void takeIn() {
        if (!documents.holds(DOCUMENT.id())) {
            documents.add(DOCUMENT);
            facts.add(List.of(
                    fact("GDP", Measure.GROWTH, "6.9%", Status.ACTUAL),
                    fact("FAI", Measure.LEVEL, "50亿元", Status.PLAN)));
        }
    }

    @Test
    void showsTheQuoteOfTheFactInTheAddress() {
        open(Long.toString(stored().getFirst().id()));

        assertThat(chosen()).isEqualTo("6.9%");
        assertThat(find(FactCard.class).single().getElement().getTextRecursively())
                .contains("6.9%", "2022-S1");
    }

    @Test
    void keepsEveryWordOfTheText() {
        open("");

        String text = find(DocumentText.class)
                .single()
                .getChildren()
                .map(line -> line.getElement().getTextRecursively())
                .collect(joining("\n"));
        assertThat(text).isEqualTo(DOCUMENT.text());
    }

    @Test
    void marksWhatIsPlannedApartFromWhatHappened() {
        open("");

        assertThat(find(FigureMark.class).all())
                .extracting(mark -> mark.getText() + " " + mark.getClassNames().contains("hj-actual"))
                .containsExactly("6.9% true", "50亿元 false");
    }

    @Test
    void goesToTheNextFigure() {
        open(Long.toString(stored().getFirst().id()));

        find(Reading.class).single().step(1);

        assertThat(chosen()).isEqualTo("50亿元");
    }

    @Test
    void saysThatAFactIsNotInTheDocument() {
        open("999999");

        assertThat(find(FactPanel.class).single().getElement().getTextRecursively())
                .contains(Words.of("documents.unknownFact"));
    }

    @Test
    void saysThatADocumentIsNotHeld() {
        UI.getCurrent().navigate("documents/none");

        assertThat(find(H1.class).single().getText()).isEqualTo(Words.of("documents.unknown"));
    }

    @Test
    void listsTheDocuments() {
        UI.getCurrent().navigate("documents");

        assertThat(find(DocumentsView.class).single().getElement().getTextRecursively())
                .contains(DOCUMENT.title(), Words.of("documents.count", 2));
    }

    private void open(String fact) {
        UI.getCurrent().navigate("documents/" + DOCUMENT.id(), QueryParameters.of("fact", fact));
    }

    private String chosen() {
        return find(FigureMark.class).all().stream()
                .filter(mark -> mark.getClassNames().contains("hj-chosen"))
                .map(FigureMark::getText)
                .collect(joining());
    }

    private List<StoredFact> stored() {
        return facts.of(DOCUMENT.id());
    }

    private static Fact fact(String indicator, Measure measure, String quote, Status status) {
        int sentence = DOCUMENT.text().indexOf(SENTENCE);
        int start = DOCUMENT.text().indexOf(quote);
        return new Fact(
                "衡阳高新区",
                indicator,
                indicator,
                null,
                measure,
                new Quantity(new BigDecimal("6.9"), null, Unit.PERCENT, Bound.EXACT, new BigDecimal("0.1")),
                new Period.HalfYear(2022, 1),
                status,
                null,
                new Evidence(
                        DOCUMENT.id(),
                        new Span(start, start + quote.length()),
                        quote,
                        new Span(sentence, sentence + SENTENCE.length()),
                        SENTENCE),
                "test");
    }
}
