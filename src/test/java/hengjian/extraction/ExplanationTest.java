package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final String TEXT = "上半年GDP增长6.9%，力争全年规模工业增加值增长超10%，降幅收窄2.3个百分点。发布时间:2022-08-05 08:43";

    private final SourceDocument document = new SourceDocument("text", "", "", LocalDate.of(2022, 8, 5), "衡阳高新区", TEXT);
    private final Explanation explanation = Extractor.standard().explain(document);

    @Test
    void readsTheSameFactsAsAnyOtherReading() {
        assertEquals(Extractor.standard().read(document), explanation.extraction());
        assertEquals(
                explanation.extraction().readings(),
                explanation.derivations().stream().map(Derivation::reading).toList());
    }

    @Test
    void showsWhatWasRecognised() {
        assertTrue(explanation.seen().contains(new Seen(new Span(0, 3), Seen.Kind.PERIOD, "2022-S1")));
        assertTrue(explanation.seen().contains(new Seen(new Span(3, 6), Seen.Kind.NAME, "GDP")));
        assertTrue(explanation.seen().contains(new Seen(new Span(8, 12), Seen.Kind.FIGURE, "6.9 percent")));
    }

    @Test
    void namesTheWordsThatSetBoundDirectionAndStatus() {
        Derivation target = explanation.derivations().get(1);
        assertEquals("规模工业增加值增长11.5%", target.example());
        assertEquals(List.of("超"), words(target.bound()));
        assertEquals(List.of("增长"), words(target.direction()));
        assertEquals(List.of("力争"), words(target.status()));
        assertEquals(List.of("降幅", "收窄"), words(explanation.derivations().get(2).direction()));
    }

    @Test
    void growthOnThePeriodBeforeIsReadByARuleOfItsOwn() {
        SourceDocument quarter = new SourceDocument(
                "a.txt", "一季度", "统计局", LocalDate.of(2023, 4, 18), "全国", "一季度，GDP同比增长4.5%，比2022年四季度环比增长2.2%。");

        assertEquals(
                List.of(false, true),
                Extractor.standard().read(quarter).readings().stream()
                        .map(reading -> reading.fact().isOnThePeriodBefore())
                        .toList());
    }

    @Test
    void everyRuleHasAnExample() {
        assertTrue(Rules.ORDERED.stream().noneMatch(rule -> rule.example().isBlank()));
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(document::text).toList();
    }
}
