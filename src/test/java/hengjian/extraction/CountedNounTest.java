package hengjian.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.SourceDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CountedNounTest {

    @Test
    void countsNeitherPersonsNorProjectsAsEnterprises() {
        String text = "上半年,GDP增长6.9%。动员联点企业干部173人,对252家重点企业和51个重点项目给予全程服务。";
        SourceDocument document = new SourceDocument("a.txt", "a", "日报", LocalDate.of(2022, 8, 5), "衡阳高新区", text);

        assertThat(Extractor.standard().read(document).facts())
                .filteredOn(fact -> "ENTERPRISES".equals(fact.indicator()))
                .extracting(fact -> fact.evidence().quote())
                .doesNotContain("173人", "51个");
    }
}
