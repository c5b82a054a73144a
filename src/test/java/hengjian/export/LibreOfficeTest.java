package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
