package hengjian.ui.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.Skipped;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.ingest.Ingest;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:documents")
@ViewPackages(packages = "hengjian.ui")
class DocumentViewTest extends SpringBrowserlessTest {

    private static final String SENTENCE = "上半年，高新区GDP增长6.9%，计划投资50亿元。";
    private static final SourceDocument DOCUMENT = new SourceDocument(
            "a.txt", "半年<b>报</b>", "晚报", LocalDate.of(2022, 8, 5), "衡阳高新区", "标题\n\n  <i>" + SENTENCE + "</i>\n尾");

    private static final SourceDocument READ =
            new SourceDocument("b.txt", "读出", "晚报", LocalDate.of(2022, 8, 5), "衡阳高新区", "2022年上半年，高新区GDP增长6.9%，居全市第一。");

    @Autowired
    private Documents documents;

    @Autowired
    private Ingest ingest;

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
    void showsTheFactInTheAddress() {
        open(Long.toString(stored().getFirst().id()));

        assertThat(panel()).contains("6.9%", "2022-S1");
    }

    @Test
    void keepsEveryWordOfTheText() {
        open("");

        assertThat(lines().valueStream()
                        .map(line -> line.valueStream()
                                .map(piece -> piece.isArray() ? piece.get(0).asString() : piece.asString())
                                .collect(joining()))
                        .collect(joining("\n")))
                .isEqualTo(DOCUMENT.text());
    }

    @Test
    void marksWhatIsPlannedApartFromWhatHappened() {
        open("");

        assertThat(lines().valueStream()
                        .flatMap(JsonNode::valueStream)
                        .filter(JsonNode::isArray)
                        .map(piece ->
                                piece.get(0).asString() + " " + piece.get(1).asString()))
                .containsExactly("6.9% a", "50亿元 p");
    }

    @Test
    void showsTheFactOfTheFigureThatIsClicked() {
        open("");

        DocumentText text = find(DocumentText.class).single();
        ComponentUtil.fireEvent(
                text, new DocumentText.FigureChosen(text, true, DOCUMENT.text().indexOf("50亿元")));

        assertThat(panel()).contains(Words.status(Status.PLAN));
    }

    @Test
    void findsTheFactByItsWordsWhereItsNumberIsNoMore() {
        UI.getCurrent().navigate("documents/" + DOCUMENT.id(), new Place("999999", "50亿元", "计划投资", "。").parameters());

        assertThat(panel()).contains(Words.status(Status.PLAN));
    }

    @Test
    void showsTheWordsOfALinkWhereNothingIsReadFromThem() {
        UI.getCurrent().navigate("documents/" + DOCUMENT.id(), new Place("999999", "高新区", "上半年，", "").parameters());

        assertThat(panel()).contains(Words.of("documents.quoteOnly"));
    }

    @Test
    void listsTheOtherFiguresOfTheSentence() {
        open(Long.toString(stored().getFirst().id()));

        assertThat(find(FactList.class).all().getFirst().getElement().getTextRecursively())
                .contains(Words.of("documents.sentence"), Words.indicator("FAI"));
    }

    @Test
    void saysThatAFactIsNotInTheDocument() {
        open("999999");

        assertThat(panel()).contains(Words.of("documents.unknownFact"));
    }

    @Test
    void saysThatADocumentIsNotHeld() {
        UI.getCurrent().navigate("documents/none");

        assertThat(find(H1.class).single().getText()).isEqualTo(Words.of("documents.unknown"));
    }

    @Test
    void showsHowAFactWasRead() {
        Evidence evidence = documentAsRead().getFirst().evidence();

        UI.getCurrent().navigate("documents/" + READ.id(), new Place("", evidence.quote(), "GDP增长", "").parameters());

        assertThat(panel()).doesNotContain(Words.of("documents.how"));
        drawn();
        assertThat(panel())
                .contains(
                        Words.of("documents.how"),
                        Words.of("binding.named_before", "GDP"),
                        Words.of("periodSource.sentence"),
                        "文中写着“增长”");
    }

    @Test
    void saysInASentenceWhyANumberIsNoFactAndHowManyThereAre() {
        documentAsRead();
        UI.getCurrent().navigate("documents/" + READ.id());
        assertThat(Reasons.sentence(new Skipped(new Span(0, 4), "no unit"))).isEqualTo(Words.of("reason.no_unit.why"));
        assertThat(Reasons.counted(List.of(
                        new Skipped(new Span(0, 4), "ordinal"),
                        new Skipped(new Span(5, 6), "date"),
                        new Skipped(new Span(7, 8), "date"))))
                .isEqualTo("日期 2、序号 1");
    }

    @Test
    void listsTheDocuments() {
        UI.getCurrent().navigate("documents");

        assertThat(find(DocumentGrid.class).single().getLazyDataView().getItems())
                .filteredOn(held -> held.document().id().equals(DOCUMENT.id()))
                .singleElement()
                .satisfies(held -> assertThat(held.facts() + " " + held.share()).isEqualTo("2 0"));
    }

    @Test
    void listsOnlyTheDocumentsAskedFor() {
        UI.getCurrent().navigate("documents", QueryParameters.fromString("q=没有这样的标题"));

        assertThat(find(DocumentGrid.class).single().getLazyDataView().getItems())
                .isEmpty();
        assertThat(find(DocumentsView.class).single().getElement().getTextRecursively())
                .contains(Words.of("documents.shown", 0, documents.all().size()));
    }

    @Test
    void tellsWhatOtherDocumentsHadSaidByTheDayAskedFor() {
        SourceDocument later =
                new SourceDocument("c.txt", "后来", "晚报", LocalDate.of(2022, 8, 20), "衡阳高新区", "2022年上半年，高新区GDP增长7.1%。");
        if (!documents.holds(later.id())) {
            ingest.add(later);
        }
        String fact = Long.toString(stored().getFirst().id());

        open(fact);
        drawn();
        assertThat(panel()).contains("7.1%", Words.of("documents.preferred.later"));

        UI.getCurrent()
                .navigate(
                        "documents/" + DOCUMENT.id(),
                        QueryParameters.simple(Map.of("fact", fact, "asOf", "2022-08-10")));
        drawn();
        assertThat(panel()).contains("6.9%").doesNotContain("7.1%");
    }

    private List<Fact> documentAsRead() {
        if (!documents.holds(READ.id())) {
            ingest.add(READ);
        }
        return facts.of(READ.id()).stream().map(StoredFact::fact).toList();
    }

    private void open(String fact) {
        UI.getCurrent().navigate("documents/" + DOCUMENT.id(), QueryParameters.of("fact", fact));
    }

    /** As the browser says once the text is seen. */
    private void drawn() {
        DocumentText text = find(DocumentText.class).single();
        ComponentUtil.fireEvent(text, new DocumentText.Drawn(text, true));
    }

    private String panel() {
        return find(FactPanel.class).single().getElement().getTextRecursively();
    }

    private JsonNode lines() {
        return ((JsonNode) find(DocumentText.class).single().getElement().getPropertyRaw("lines")).get("lines");
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
