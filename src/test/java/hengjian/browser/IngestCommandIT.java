package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengjian.browser.PackagedApp.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking texts in without a server, also when the process is killed over it. */
class IngestCommandIT {

    private static final int FILES = 200;
    private static final int BEFORE_THE_KILL = 40;
    private static final int FIGURES = 30;

    @TempDir
    private Path folder;

    @Test
    void takesAFolderInAndTheSecondTimeFindsItThere() {
        Outcome first = PackagedApp.run("ingest", "seeds", "--data", folder.toString());
        Outcome second = PackagedApp.run("ingest", "seeds", "--data", folder.toString());

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out().lines()).hasSize(5).allMatch(line -> line.startsWith("已录入"));
        assertThat(second.out().lines()).hasSize(5).allMatch(line -> line.startsWith("已有"));
    }

    @Test
    void takesFilesInWithWhatTheySayAndTellsWhyItRefusesOthers() throws IOException {
        Path good = write("好.txt", "衡阳高新区经济向好\n发布时间：2022-08-05 来源：衡阳晚报\n上半年，高新区GDP增长6.9%。");
        Path undated = write("无日期.txt", "衡阳高新区经济向好\n上半年，高新区GDP增长7.9%。");
        Path fake = write("假.pdf", "不是 PDF");

        Outcome outcome = PackagedApp.run(
                "ingest",
                good.toString(),
                undated.toString(),
                fake.toString(),
                "--data",
                folder.resolve("data").toString());

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out().lines()).singleElement().asString().contains("好.txt");
        assertThat(outcome.err()).contains("无日期.txt", "--published", "假.pdf");
    }

    @Test
    void refusesInOneSentenceWhileADashboardIsRunning() {
        try (PackagedApp app = PackagedApp.serve(folder)) {
            Outcome outcome = PackagedApp.run("ingest", "seeds", "--data", folder.toString());

            assertThat(app.port()).isPositive();
            assertThat(outcome.exit()).isNotZero();
            assertThat(outcome.err().lines()).singleElement().asString().contains("正被另一个衡鉴进程使用");
        }
    }

    @Test
    void killedAmongManyFilesItKeepsWholeWhatItConfirmedAndNoHalves() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(texts.resolve("%03d.txt".formatted(i)), text(i));
        }

        List<String> confirmed = ingestAndKill(texts);

        JdbcClient jdbc = JdbcClient.create(database());
        List<String> held =
                jdbc.sql("select id from document").query(String.class).list();
        List<Integer> factsOfEach = jdbc.sql("select count(f.id) from document d left join fact f"
                        + " on f.document_id = d.id group by d.id")
                .query(Integer.class)
                .list();
        assertThat(confirmed).hasSizeBetween(BEFORE_THE_KILL, FILES - 1);
        assertThat(held).containsAll(confirmed).hasSizeLessThanOrEqualTo(confirmed.size() + 1);
        assertThat(factsOfEach).allMatch(facts -> facts >= FIGURES);
        assertThat(factsOfEach.stream().distinct()).hasSize(1);
    }

    private List<String> ingestAndKill(Path texts) throws IOException, InterruptedException {
        Process process = PackagedApp.start(
                "ingest", texts.toString(), "--data", folder.resolve("data").toString());
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                confirmed.add(line.substring(line.lastIndexOf('\t') + 1));
                if (confirmed.size() == BEFORE_THE_KILL) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return confirmed;
    }

    private DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:" + folder.resolve("data").resolve("hengjian").toAbsolutePath());
        return source;
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder("衡阳高新区第" + number + "号简报\n发布时间：2022-08-05 来源：衡阳晚报\n");
        for (int i = 0; i < FIGURES; i++) {
            text.append("上半年，高新区完成固定资产投资")
                    .append(100 + number)
                    .append('.')
                    .append(10 + i)
                    .append("亿元。\n");
        }
        return text.toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
