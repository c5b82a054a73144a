package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengjian.browser.PackagedApp.Outcome;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts written into a file without a running server. */
class ExportCommandIT {

    @TempDir
    private static Path data;

    @TempDir
    private Path folder;

    @BeforeAll
    static void takeTextsIn() {
        assertThat(PackagedApp.run("ingest", "seeds", "--data", data.toString()).exit())
                .isZero();
    }

    @Test
    void writesAWorkbookOfAZoneAndPeriod() throws IOException {
        Outcome outcome = export("out.xlsx", "--zone", "衡阳高新区", "--periods", "2022-S1", "--root", "https://hj.example");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("out.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("out.xlsx")))) {
            assertThat(workbook.getSheet("增速").getDrawingPatriarch().getCharts())
                    .isNotEmpty();
            Row source = workbook.getSheet("来源").getRow(2);
            assertThat(source.getCell(source.getLastCellNum() - 1).getStringCellValue())
                    .startsWith("https://hj.example/documents/");
        }
    }

    @Test
    void writesWhatTheNameAsksFor() throws IOException {
        export("out.csv");
        export("sdmx.csv", "--sdmx");
        export("out.json", "--indicators", "GDP");
        export("out.zip");

        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("\uFEFFid,zone,indicator");
        assertThat(Files.readString(folder.resolve("sdmx.csv"))).startsWith("STRUCTURE,STRUCTURE_ID,ACTION");
        assertThat(Files.readString(folder.resolve("out.json"))).startsWith("{\"total\":3,");
        assertThat(Files.readString(folder.resolve("out.zip"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void takesSeveralPeriodsAtOnceInEveryForm() throws IOException {
        String[] asked = {"--zone", "衡阳高新区", "--periods", "2022-S1,2022", "--status", "actual,plan"};
        int count = count(export("out.xlsx", asked));
        assertThat(count(export("out.csv", asked))).isEqualTo(count);
        assertThat(count(export("out.json", asked))).isEqualTo(count);
        assertThat(count(
                        export("tilde.csv", "--zone", "衡阳高新区", "--periods", "2022-S1~2022", "--status", "actual,plan")))
                .isEqualTo(count);
        assertThat(count(export("one.csv", "--zone", "衡阳高新区", "--periods", "2022-S1")))
                .isLessThan(count);

        JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("out.json")));
        assertThat(json.get("total").asInt()).isEqualTo(count);
        assertThat(json.get("data"))
                .hasSize(count)
                .allSatisfy(fact -> assertThat(fact.get("period").asString()).isIn("2022-S1", "2022"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("out.xlsx")))) {
            Sheet notes = workbook.getSheetAt(0);
            assertThat(notes.getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("主体：衡阳高新区；时期：2022年上半年、2022年；状态：实际、计划");
            assertThat(URLDecoder.decode(notes.getRow(5).getCell(1).getStringCellValue(), UTF_8))
                    .endsWith("/facts?zone=衡阳高新区&period=2022-S1~2022&status=actual~plan");
        }
    }

    private static int count(Outcome outcome) {
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return Integer.parseInt(outcome.out().strip().replaceAll(".* ", ""));
    }

    @Test
    void namesWhatAnOptionMayBe() {
        assertRefused(export("out.xlsx", "--sdmx"), "只用于 .csv");
        assertRefused(export("out.csv", "--zone", "衡阳新区"), "--zone 不认识 衡阳新区，可用：衡阳高新区");
        assertRefused(export("out.csv", "--measures", "speed"), "level, growth");
        assertRefused(export("out.csv", "--periods", "上半年"), "2022-S1");
        assertRefused(export("out.csv", "--lang", "fr"), "zh, en");
        assertRefused(export("out.pdf"), ".xlsx、.csv、.json 或 .zip");
        assertRefused(export("out.csv", "--as-of", "1999-01-01"), "没有符合条件的数字");
    }

    @Test
    void keepsTheOldFileWhenNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("out.csv"), "旧", UTF_8);
        export("out.csv", "--as-of", "1999-01-01");

        assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo("旧");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesInOneSentenceWhileADashboardUsesTheData() {
        try (PackagedApp app = PackagedApp.serve(folder.resolve("served"))) {
            Outcome outcome = PackagedApp.run(
                    "export",
                    folder.resolve("out.csv").toString(),
                    "--data",
                    folder.resolve("served").toString());

            assertThat(app.port()).isPositive();
            assertRefused(outcome, "正被另一个衡鉴进程使用");
        }
    }

    @Test
    void saysWhereThereAreNoDataYet() {
        Outcome outcome = PackagedApp.run(
                "export",
                folder.resolve("out.csv").toString(),
                "--data",
                folder.resolve("none").toString());

        assertRefused(outcome, "还没有数据");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Outcome export(String file, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("export", folder.resolve(file).toString(), "--data", data.toString()));
        arguments.addAll(Arrays.asList(more));
        return PackagedApp.run(arguments.toArray(String[]::new));
    }

    private static void assertRefused(Outcome outcome, String sentence) {
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().contains(sentence);
    }
}
