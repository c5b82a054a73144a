package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengjian.fact.Bound;
import hengjian.fact.Measure;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.StoredFact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written is read back with another library. */
class WorkbookTest {

    private static final Book BOOK = Book.of("高新区 2022 & 2021", "状态：实际", "facts?zone=衡阳高新区");

    private static final List<StoredFact> FACTS = List.of(
            fact(1, "GDP", "地区生产总值", Measure.LEVEL, Sample.yi("319.65"), null),
            fact(
                    2,
                    null,
                    "技工贸收入",
                    Measure.LEVEL,
                    Sample.quantity("7000000000", null, Unit.CNY, Bound.MORE_THAN, "100000000"),
                    null),
            fact(3, "GDP", "GDP", Measure.RANK, Sample.quantity("1", null, Unit.RANK, Bound.EXACT, "1"), "全市"),
            fact(4, null, "=1+1", Measure.GROWTH, Sample.quantity("6.5", "7", Unit.PERCENT, Bound.EXACT, "0.1"), null));

    @Test
    void writesNumbersInTheUnitShown() throws IOException {
        XSSFSheet data = sheet("数据");
        assertThat(data.getRow(2).getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(data.getRow(2).getCell(5).getNumericCellValue()).isEqualTo(319.65);
        assertThat(format(data.getRow(2).getCell(5))).isEqualTo("#,##0.00");
        assertThat(text(data, 2, 7)).isEqualTo("亿元");
        assertThat(text(data, 2, 0)).isEqualTo("地区生产总值");
        assertThat(text(data, 2, 10)).isEqualTo("2022-S1");
    }

    @Test
    void keepsABoundOutOfTheNumberAndInItsFormat() throws IOException {
        XSSFSheet data = sheet("数据");
        assertThat(data.getRow(3).getCell(5).getNumericCellValue()).isEqualTo(70);
        assertThat(format(data.getRow(3).getCell(5))).isEqualTo("\"＞\"#,##0");
        assertThat(text(data, 3, 8)).isEqualTo("超过");
    }

    @Test
    void writesARankWithItsCohort() throws IOException {
        XSSFSheet data = sheet("数据");
        assertThat(data.getRow(4).getCell(5).getNumericCellValue()).isEqualTo(1);
        assertThat(text(data, 4, 4)).isEqualTo("位次");
        assertThat(text(data, 4, 11)).isEqualTo("全市");
    }

    @Test
    void isNoWorkbookWhenItBreaksOff() {
        FactList broken = new FactList(9_000, () -> IntStream.range(0, 9_000)
                .mapToObj(number -> {
                    if (number == 8_000) {
                        throw new IllegalStateException("the database is gone");
                    }
                    return FACTS.getFirst();
                })
                .iterator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> Workbook.write(out, BOOK, broken, Sample.edition(Locale.CHINESE), Progress.NONE))
                .hasMessage("the database is gone");
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void writesBothEndsOfARange() throws IOException {
        XSSFSheet data = sheet("数据");
        assertThat(data.getRow(5).getCell(5).getNumericCellValue()).isEqualTo(6.5);
        assertThat(data.getRow(5).getCell(6).getNumericCellValue()).isEqualTo(7);
        assertThat(format(data.getRow(5).getCell(6))).isEqualTo("#,##0.0");
    }

    @Test
    void leavesTextThatLooksLikeAFormulaText() throws IOException {
        Cell label = sheet("数据").getRow(5).getCell(1);
        assertThat(label.getCellType()).isEqualTo(CellType.STRING);
        assertThat(label.getStringCellValue()).isEqualTo("=1+1");
        assertThat(format(label)).isEqualTo("@");
    }

    @Test
    void linksEveryFigureToItsSource() throws IOException {
        XSSFSheet data = sheet("数据");
        XSSFSheet sources = sheet("来源");
        for (int row = 2; row <= 5; row++) {
            assertThat(data.getRow(row).getCell(12).getNumericCellValue()).isEqualTo(row - 1);
            assertThat(data.getHyperlink(row, 12).getLocation()).isEqualTo("'来源'!A" + (row + 1));
            assertThat(sources.getRow(row).getCell(0).getNumericCellValue()).isEqualTo(row - 1);
            assertThat(text(sources, row, 2)).contains(text(data, row, 13));
            assertThat(sources.getHyperlink(row, 0).getLocation()).isEqualTo("'数据'!A" + (row + 1));
        }
    }

    @Test
    void writesTheDocumentWithARealDateAndAnAddress() throws IOException {
        XSSFSheet sources = sheet("来源");
        Cell published = sources.getRow(2).getCell(5);
        assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
        assertThat(published.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(Sample.DOCUMENT.published());
        assertThat(text(sources, 2, 7)).isEqualTo(Sample.DOCUMENT.id());
        String address = "http://localhost/documents/" + Sample.DOCUMENT.id() + "?fact=1";
        assertThat(text(sources, 2, 8)).isEqualTo(address);
        assertThat(sources.getHyperlink(2, 8).getAddress()).isEqualTo(address);
    }

    @Test
    void freezesFiltersAndPrintsTheHeadings() throws IOException {
        XSSFSheet data = sheet("数据");
        assertThat(text(data, 0, 0)).isEqualTo(BOOK.title());
        assertThat(data.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
        assertThat(data.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:N6");
        assertThat(data.getPrintSetup().getLandscape()).isTrue();
        assertThat(data.getFitToPage()).isTrue();
        assertThat(data.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(data.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(data.getRepeatingRows().formatAsString()).isEqualTo("2:2");
    }

    @Test
    void saysWhatItHoldsAndWhereItCameFrom() throws IOException {
        XSSFSheet notes = sheet("说明");
        assertThat(text(notes, 2, 1)).isEqualTo(BOOK.filters());
        assertThat(notes.getRow(4).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(notes.getHyperlink(5, 1).getAddress())
                .isEqualTo("http://localhost/facts?zone=%E8%A1%A1%E9%98%B3%E9%AB%98%E6%96%B0%E5%8C%BA");
        assertThat(text(notes, 6, 1)).contains(BOOK.title(), BOOK.filters(), "2022-09-01");
        assertThat(notes.getHyperlink(9, 0).getLocation()).isEqualTo("'数据'!A1");
    }

    @Test
    void tellsABoundInANoteToo() throws IOException {
        assertThat(sheet("数据").getRow(3).getCell(5).getCellComment().getString().getString())
                .contains("超过");
        assertThat(sheet("数据").getRow(2).getCell(5).getCellComment()).isNull();
    }

    @Test
    void speaksEnglish() throws IOException {
        XSSFWorkbook workbook = workbook(FACTS, Locale.ENGLISH);
        XSSFSheet data = workbook.getSheet("Data");
        assertThat(workbook.getSheetName(0)).isEqualTo("Notes");
        assertThat(text(data, 1, 0)).isEqualTo("Indicator");
        assertThat(text(data, 2, 0)).isEqualTo("Gross domestic product");
        assertThat(text(data, 2, 7)).isEqualTo("bn CNY");
        assertThat(text(data, 4, 11)).as("as screens name it").isEqualTo("citywide");
        assertThat(data.getHyperlink(2, 12).getLocation()).isEqualTo("'Sources'!A3");
    }

    @Test
    void writesATableWithoutFacts() throws IOException {
        assertThat(workbook(List.of(), Locale.CHINESE).getSheet("数据").getLastRowNum())
                .isEqualTo(1);
    }

    @Test
    void endsWhenNobodyWantsItAnyMore() {
        Progress gone = done -> {
            throw new IOException("cancelled");
        };
        assertThatThrownBy(() -> Workbook.write(
                        OutputStream.nullOutputStream(),
                        BOOK,
                        FactList.of(FACTS),
                        Sample.edition(Locale.CHINESE),
                        gone))
                .hasMessage("cancelled");
    }

    @Test
    void leadsToEverySourceBeyondTheLinksExcelBears() throws IOException {
        int many = Sheet.MOST_LINKS + 10;
        List<StoredFact> facts =
                IntStream.range(0, many).mapToObj(n -> FACTS.getFirst()).toList();
        assertThat(part(bytes(facts, Locale.CHINESE), "xl/worksheets/sheet2.xml"))
                .contains("<f>HYPERLINK(&quot;#'来源'!A" + (many + 2) + "&quot;," + many + ")</f><v>" + many + "</v>");
    }

    @Test
    void keepsWordsAsTheyAreWritten() throws IOException {
        String words = " <b>R&D</b> \"占比\"\n𠮷野家 ≥ é ";
        StoredFact fact = Sample.fact(1, "GDP", words, Measure.LEVEL, Sample.yi("1"), "2022-S1", Status.ACTUAL, null);

        assertThat(text(workbook(List.of(fact), Locale.CHINESE).getSheet("数据"), 2, 1))
                .isEqualTo(words);
    }

    static byte[] listed() throws IOException {
        return bytes(FACTS, Locale.CHINESE);
    }

    private static XSSFSheet sheet(String name) throws IOException {
        return workbook(FACTS, Locale.CHINESE).getSheet(name);
    }

    private static XSSFWorkbook workbook(List<StoredFact> facts, Locale locale) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(facts, locale)));
    }

    private static byte[] bytes(List<StoredFact> facts, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, BOOK, FactList.of(facts), Sample.edition(locale), Progress.NONE);
        return out.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(Files.createTempFile("hengjian", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static String format(Cell cell) {
        return cell.getCellStyle().getDataFormatString();
    }

    private static StoredFact fact(
            long id,
            @Nullable String indicator,
            String label,
            Measure measure,
            Quantity quantity,
            @Nullable String cohort) {
        return Sample.fact(id, indicator, label, measure, quantity, "2022-S1", Status.ACTUAL, cohort);
    }
}
