package hengjian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.store.Documents;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class IngestTest {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    @Test
    void keepsTheTextUntouchedAndEveryQuoteAtItsPlace() throws IOException {
        SourceDocument seed = seed();
        ingest.add(seed);

        SourceDocument held = documents.find(seed.id()).orElseThrow();
        assertThat(held).isEqualTo(seed);
        assertThat(facts.of(seed.id())).isNotEmpty().allSatisfy(stored -> assertThat(
                        held.text(stored.fact().evidence().span()))
                .isEqualTo(stored.fact().evidence().quote()));
    }

    @Test
    void takesTheSameTextOnce() throws IOException {
        assertThat(ingest.add(seed())).isTrue();
        int before = facts.count(FactFilter.none());

        assertThat(ingest.add(seed())).isFalse();
        assertThat(facts.count(FactFilter.none())).isEqualTo(before);
        assertThat(documents.all()).hasSize(1);
    }

    @Test
    void findsFactsByWordsAndPages() throws IOException {
        ingest.add(seed());
        FactFilter filter = FactFilter.of("衡阳高新区", null, null, "growth", null, "gdp");

        List<StoredFact> found = facts.find(filter, "value", true, 0, 1);

        assertThat(found).hasSize(1);
        assertThat(facts.count(filter)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void givesFactsBackAsTheyWereRead() throws IOException {
        SourceDocument seed = seed();
        ingest.add(seed);

        assertThat(facts.of(seed.id()).stream().map(StoredFact::fact))
                .containsExactlyInAnyOrderElementsOf(
                        hengjian.extraction.Extractor.standard().read(seed).facts());
    }

    private static SourceDocument seed() throws IOException {
        DocumentFolder folder = DocumentFolder.open(Path.of("seeds"));
        return folder.read(folder.rows().get(2));
    }
}
