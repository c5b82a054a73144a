package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own texts. */
class SeedsTest {

    private final Extractor extractor = Extractor.standard();

    @Test
    void everyQuoteIsTheTextAtItsSpan() throws IOException {
        for (SourceDocument document : documents()) {
            for (Fact fact : extractor.read(document).facts()) {
                assertEquals(
                        document.text(fact.evidence().span()), fact.evidence().quote());
            }
        }
    }

    @Test
    void readsTheHalfYearsGrowthAndRanks() throws IOException {
        List<String> read = halfYear();
        assertTrue(read.contains("GDP growth 6.9 2022-S1 null null"), read::toString);
        assertTrue(read.contains("GDP rank 1 2022-S1 null 全市"), read::toString);
        assertTrue(read.contains("IND_VA growth 11.5 2022-S1 null null"), read::toString);
        assertTrue(read.contains("IND_VA rank 2 2022-S1 null 全市"), read::toString);
        assertTrue(read.contains("SVC_REVENUE growth 13.1 2022-S1 null null"), read::toString);
        assertTrue(read.contains("RETAIL growth 1.7 2022-S1 null null"), read::toString);
        assertTrue(read.contains("RETAIL rank 3 2022-S1 null 全市"), read::toString);
    }

    @Test
    void readsTheProjectsByLevel() throws IOException {
        List<String> read = halfYear();
        assertTrue(read.contains("PROJECTS level 49 2022-S1 null null"), read::toString);
        assertTrue(read.contains("PROJECTS level 2 2022-S1 省重点 null"), read::toString);
        assertTrue(read.contains("PROJECT_INVESTMENT_ANNUAL completion 84.3 2022-S1 省重点 null"), read::toString);
        assertTrue(read.contains("PROJECT_INVESTMENT level 31965000000 2022-S1 市重点 null"), read::toString);
    }

    @Test
    void aTextCutAnywhereStillReads() throws IOException {
        SourceDocument whole = published(LocalDate.of(2022, 8, 5));
        for (int end = 0; end < whole.text().length(); end += 37) {
            extractor.read(new SourceDocument(
                    whole.name(),
                    whole.title(),
                    "",
                    whole.published(),
                    whole.region(),
                    whole.text().substring(0, end)));
        }
    }

    private List<String> halfYear() throws IOException {
        return extractor.read(published(LocalDate.of(2022, 8, 5))).facts().stream()
                .map(SeedsTest::line)
                .toList();
    }

    private static String line(Fact fact) {
        String period = fact.period() == null ? "-" : fact.period().code();
        return fact.indicator() + " " + fact.measure().code() + " "
                + fact.quantity().value().toPlainString() + " " + period + " " + fact.breakdown() + " "
                + (fact.measure() == Measure.RANK ? fact.cohort() : null);
    }

    private static SourceDocument published(LocalDate day) throws IOException {
        return documents().stream()
                .filter(d -> d.published().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<SourceDocument> documents() throws IOException {
        DocumentFolder folder = DocumentFolder.open(Path.of("seeds"));
        List<SourceDocument> documents = new ArrayList<>();
        for (DocumentFolder.Row row : folder.rows()) {
            documents.add(folder.read(row));
        }
        return documents;
    }
}
