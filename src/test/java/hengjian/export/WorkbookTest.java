package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written is read back with another library. */
class WorkbookTest {

    private static final StoredDocument DOCUMENT =
            new StoredDocument("ab".repeat(32), "上半年经济运行情况", "高新区管委会", LocalDate.of(2022, 8, 5), "衡阳高新区");
    private static final Notes NOTES = new Notes("高新区 2022 & 2021", "状态：实际", "衡鉴，2022。", LocalDate.of(2022, 9, 1));

    private static final List<Row> ROWS = List.of(
            row(
                    1,
                    "GDP",
                    "地区生产总值",
                    Measure.LEVEL,
                    quantity("31965000000", null, Unit.CNY, Bound.EXACT, "1000000"),
                    null),
            row(
                    2,
                    null,
                    "技工贸收入",
                    Measure.LEVEL,
                    quantity("7000000000", null, Unit.CNY, Bound.MORE_THAN, "100000000"),
                    null),
            row(3, "GDP", "GDP", Measure.RANK, quantity("1", null, Unit.RANK, Bound.EXACT, "1"), "全市"),
            row(4, null, "=1+1", Measure.GROWTH, quantity("6.5", "7", Unit.PERCENT, Bound.EXACT, "0.1"), null));

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
            assertThat(text(sources, row, 1)).contains(text(data, row, 13));
        }
    }

    @Test
    void writesTheDocumentWithARealDateAndAnAddress() throws IOException {
        XSSFSheet sources = sheet("来源");
        Cell published = sources.getRow(2).getCell(4);
        assertThat(DateUtil.isCellDateFormatted(published)).isTrue();
        assertThat(published.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DOCUMENT.published());
        assertThat(text(sources, 2, 5)).isEqualTo(DOCUMENT.id());
        assertThat(text(sources, 2, 6)).isEqualTo("http://localhost/facts/1?a=1&b=2");
        assertThat(sources.getHyperlink(2, 6).getAddress()).isEqualTo("http://localhost/facts/1?a=1&b=2");
    }

    @Test
    void freezesFiltersAndPrintsTheHeadings() throws IOException {
        XSSFSheet data = sheet("数据");
        assertThat(text(data, 0, 0)).isEqualTo(NOTES.title());
        assertThat(data.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
        assertThat(data.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:N6");
        assertThat(data.getPrintSetup().getLandscape()).isTrue();
        assertThat(data.getFitToPage()).isTrue();
        assertThat(data.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(data.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(data.getRepeatingRows().formatAsString()).isEqualTo("2:2");
    }

    @Test
    void saysWhatItHolds() throws IOException {
        XSSFSheet notes = sheet("说明");
        assertThat(text(notes, 2, 1)).isEqualTo(NOTES.filters());
        assertThat(notes.getRow(3).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(NOTES.created());
        assertThat(text(notes, 4, 1)).isEqualTo(NOTES.citation());
    }

    @Test
    void speaksEnglish() throws IOException {
        XSSFWorkbook workbook = workbook(ROWS, Locale.ENGLISH);
        XSSFSheet data = workbook.getSheet("Data");
        assertThat(workbook.getSheetName(0)).isEqualTo("Notes");
        assertThat(text(data, 1, 0)).isEqualTo("Indicator");
        assertThat(text(data, 2, 0)).isEqualTo("Gross domestic product");
        assertThat(text(data, 2, 7)).isEqualTo("CNY 100 million");
        assertThat(data.getHyperlink(2, 12).getLocation()).isEqualTo("'Sources'!A3");
    }

    @Test
    void writesATableWithoutFacts() throws IOException {
        assertThat(workbook(List.of(), Locale.CHINESE).getSheet("数据").getLastRowNum())
                .isEqualTo(1);
    }

    @Test
    void refusesFactsThatChangeMeanwhile() {
        Iterator<List<Row>> changing = List.of(ROWS, ROWS.reversed()).iterator();
        assertThatThrownBy(() -> Workbook.write(
                        OutputStream.nullOutputStream(),
                        NOTES,
                        () -> changing.next().iterator(),
                        Locale.CHINESE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed");
    }

    private static XSSFSheet sheet(String name) throws IOException {
        return workbook(ROWS, Locale.CHINESE).getSheet(name);
    }

    private static XSSFWorkbook workbook(List<Row> rows, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, NOTES, rows, locale);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static String format(Cell cell) {
        return cell.getCellStyle().getDataFormatString();
    }

    private static Quantity quantity(String value, @Nullable String max, Unit unit, Bound bound, String resolution) {
        BigDecimal upper = max == null ? null : new BigDecimal(max);
        return new Quantity(new BigDecimal(value), upper, unit, bound, new BigDecimal(resolution));
    }

    private static Row row(
            long id,
            @Nullable String indicator,
            String label,
            Measure measure,
            Quantity quantity,
            @Nullable String cohort) {
        String quote = "第" + id + "数";
        String sentence = "其中" + quote + "。";
        Evidence evidence = new Evidence(
                DOCUMENT.id(), new Span(2, 2 + quote.length()), quote, new Span(0, sentence.length()), sentence);
        Fact fact = new Fact(
                "衡阳高新区",
                indicator,
                label,
                null,
                measure,
                quantity,
                Period.parse("2022-S1"),
                Status.ACTUAL,
                cohort,
                evidence,
                "test");
        return new Row(new StoredFact(id, fact, DOCUMENT), "http://localhost/facts/" + id + "?a=1&b=2");
    }
}
