package hengjian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:store")
class H2StoreTest extends StoreContract {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    /** What H2 knows of its tables' sizes must not lead it through all facts for each page of an export. */
    @Test
    void looksUpFactsByTheirNumbersHoweverManyTextsThereAre() {
        IntStream.range(0, 300)
                .mapToObj(text -> Samples.document("多" + text, LocalDate.of(2022, 8, 5)))
                .forEach(text -> {
                    documents.add(text);
                    facts.add(List.of(Samples.growth(text, "6.9%", "GDP"), Samples.growth(text, "11.5%", "GDP")));
                });
        jdbc.sql("analyze").update();

        String plan = jdbc.sql("explain " + FactScan.BY_NUMBER)
                .param("numbers", new Long[] {1L, 2L, 3L})
                .query(String.class)
                .single();

        assertThat(plan).contains("ID = N.ID */").doesNotContain("tableScan");
    }
}
