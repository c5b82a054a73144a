package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Measure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of a workbook; where it is installed. */
class LibreOfficeTest {

    @Test
    void opensTheTablesAndKeepsWhatTheySay(@TempDir Path folder) throws IOException, InterruptedException {
        Path workbook = Files.write(folder.resolve("book.xlsx"), TableWorkbookTest.bytes(Locale.CHINESE));
        Path saved = convert(workbook, "xlsx:Calc MS Excel 2007 XML", folder.resolve("out"));

        try (XSSFWorkbook again = new XSSFWorkbook(Files.newInputStream(saved))) {
            var sheet = again.getSheet("增速");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(sheet.getRow(2).getCell(3).getCellFormula()).isEqualTo("C3-B3");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).startsWith("=cmd");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(again.getSheet("增速 2").getRow(3).getCell(2).getNumericCellValue())
                    .isEqualTo(70);
        }
    }

    @Test
    void opensAStreamedListWithItsLinksAndNotes(@TempDir Path folder) throws IOException, InterruptedException {
        Path workbook = Files.write(folder.resolve("list.xlsx"), WorkbookTest.listed());
        Path saved = convert(workbook, "xlsx:Calc MS Excel 2007 XML", folder.resolve("out"));

        try (XSSFWorkbook again = new XSSFWorkbook(Files.newInputStream(saved))) {
            var data = again.getSheet("数据");
            assertThat(data.getRow(2).getCell(5).getNumericCellValue()).isEqualTo(319.65);
            assertThat(data.getRow(2).getCell(12).getHyperlink().getAddress()).contains("来源");
            assertThat(data.getRow(3).getCell(5).getCellComment().getString().getString())
                    .contains("超过");
            assertThat(again.getSheet("来源").getRow(2).getCell(8).getHyperlink().getAddress())
                    .startsWith("http");
        }
    }

    @Test
    void showsTheNameOfEveryBarAndTheFiguresAsTheyAreWritten(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> names = List.of("地区生产总值", "固定资产投资", "社会消费品零售总额", "一般公共预算收入", "进出口总额", "税收收入", "实际利用外资");
        Table table = Table.of(
                "增速",
                "衡阳高新区 增速 2021年上半年～2022年上半年",
                Column.words("指标"),
                Column.figures("2021年上半年", "%"),
                Column.figures("2022年上半年", "%"),
                Column.figures("变化（2022年上半年 − 2021年上半年）", "个百分点"));
        for (int row = 0; row < names.size(); row++) {
            table = table.row(
                    Entry.words(names.get(row)),
                    Entry.of(Sample.actual(row, "GDP", Measure.GROWTH, Sample.percent(row + ".50"), "2021-S1")),
                    Entry.of(Sample.actual(50 + row, "GDP", Measure.GROWTH, Sample.percent(row + 1 + ".2"), "2022-S1")),
                    Entry.minus(2, 1));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Book book = Book.of("对比", "主体：衡阳高新区", "compare", table.charted(Chart.Kind.BARS, "%", 1, 2));
        Workbook.write(out, book, Sample.edition(Locale.CHINESE));
        Path paper = convert(Files.write(folder.resolve("bars.xlsx"), out.toByteArray()), "pdf", folder.resolve("out"));

        try (PDDocument document =
                Loader.loadPDF(paper.resolveSibling("bars.pdf").toFile())) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(2);
            page.setEndPage(2);
            String words = page.getText(document);
            assertThat(names).allSatisfy(name -> assertThat(words.split(name, -1))
                    .as(name + " in " + words)
                    .hasSize(3));
            assertThat(words).contains("6.50", "7.2", "+0.70").doesNotContain("#");
        }
    }

    private static Path convert(Path file, String to, Path folder) throws IOException, InterruptedException {
        Path office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(office != null, "LibreOffice is not installed");
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation="
                                + folder.resolveSibling("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return folder.resolve(file.getFileName());
    }
}
