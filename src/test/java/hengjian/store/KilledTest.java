package hengjian.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process that takes in one document after another is killed at once, without a chance to say good-bye. */
class KilledTest {

    private static final int CONFIRMED = 25;
    private static final int FACTS = 3;

    @Test
    void aKilledProcessLosesNoDocumentItConfirmedAndKeepsNoneByHalves(@TempDir Path folder) throws Exception {
        List<String> confirmed = takeInAndKill(folder);

        JdbcClient jdbc = JdbcClient.create(source(folder));
        List<String> held =
                jdbc.sql("select id from document").query(String.class).list();
        List<Long> factsOfEach = jdbc.sql("select count(f.id) from document d left join fact f on f.document_id = d.id "
                        + "group by d.id")
                .query(Long.class)
                .list();
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(CONFIRMED);
        assertThat(held).containsAll(confirmed).hasSizeLessThanOrEqualTo(confirmed.size() + 1);
        assertThat(factsOfEach).containsOnly((long) FACTS);
        assertThat(jdbc.sql("select count(*) from audit").query(Integer.class).single())
                .isEqualTo(held.size());
    }

    private static List<String> takeInAndKill(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            String line = out.readLine();
            while (line != null) {
                if (line.matches("[0-9a-f]{64}")) {
                    confirmed.add(line);
                }
                if (confirmed.size() == CONFIRMED) {
                    process.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return confirmed;
    }

    /** As the program opens its database. */
    private static DataSource source(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve("hengjian")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        return source;
    }

    /** Takes in documents until it is killed, and names each once it is confirmed. */
    static final class Endless {

        public static void main(String... args) throws Exception {
            DataSource source = source(Path.of(args[0]));
            Flyway.configure().dataSource(source).load().migrate();
            Now now = new Now();
            JdbcClient jdbc = JdbcClient.create(source);
            Audit audit = new Audit(jdbc, now, new Disk(new JdbcTemplate(source), source));
            Documents documents = new Documents(jdbc, audit, now);
            FactWriter writer = new FactWriter(new NamedParameterJdbcTemplate(source), now);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            for (int i = 0; true; i++) {
                SourceDocument document = Samples.document("第" + i + "篇", LocalDate.of(2022, 8, 5));
                List<Fact> facts = List.of(
                        Samples.growth(document, "6.9%", "GDP"),
                        Samples.growth(document, "11.5%", "IND_VA"),
                        Samples.growth(document, "20", null));
                transaction.executeWithoutResult(_ -> {
                    documents.add(document);
                    writer.addNew(facts);
                });
                System.out.println(document.id());
            }
        }
    }
}
