package hengjian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import hengjian.store.Corrections;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:upgrade")
@WithMockUser(username = "李", roles = "CURATOR")
class UpgradeTest {

    private static final SourceDocument TEXT = new SourceDocument(
            "a.txt", "通报", "晚报", LocalDate.of(2022, 8, 5), "衡阳高新区", "上半年，衡阳高新区GDP增长6.9%，固定资产投资增长11.5%。");

    @Autowired
    private Upgrade upgrade;

    @Autowired
    private Ingest ingest;

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    @Autowired
    private Corrections corrections;

    @Test
    void readsAnewAtStartWhatAnEarlierEngineReadAndKeepsWhatPersonsSaid() {
        documents.add(TEXT);
        documents.readBy(TEXT.id(), "earlier");
        List<Fact> read = ingest.read(TEXT).facts();
        facts.add(read.subList(0, 1));
        StoredFact only = facts.of(TEXT.id()).getFirst();
        corrections.confirm(only.id());

        start();

        List<StoredFact> now = facts.of(TEXT.id());
        assertThat(now.stream().map(StoredFact::fact)).containsExactlyInAnyOrderElementsOf(read);
        assertThat(now)
                .filteredOn(StoredFact::reviewed)
                .extracting(StoredFact::fact)
                .containsExactly(only.fact());
        assertThat(upgrade.state().changes().opened()).isEqualTo(read.size() - 1);
        assertThat(documents.readOtherwise(ingest.engine())).isEmpty();
    }

    @Test
    void leavesWhatThePresentEngineRead() {
        SourceDocument text = new SourceDocument("b.txt", "另一篇", "", TEXT.published(), "甲", TEXT.text() + "完。");
        ingest.add(text);

        assertThat(documents.readOtherwise(ingest.engine())).doesNotContain(text.id());
    }

    @Test
    void takesAnotherVocabularyForAnotherEngine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("words.tsv"), "甲\t乙\n");

        assertThat(EngineVersion.of("")).isEqualTo(EngineVersion.of("")).hasSize(64);
        assertThat(EngineVersion.of(folder.toString())).isNotEqualTo(EngineVersion.of(""));
    }

    private void start() {
        upgrade.run(new DefaultApplicationArguments());
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (upgrade.state().running() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(upgrade.state().running()).isFalse();
    }
}
