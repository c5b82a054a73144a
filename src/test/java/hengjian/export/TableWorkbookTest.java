package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Bound;
import hengjian.fact.Measure;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A view's tables, read back with charts, formulas, links and notes. */
class TableWorkbookTest {

    private static final Quantity MORE_THAN_70 =
            Sample.quantity("7000000000", null, Unit.CNY, Bound.MORE_THAN, "100000000");

    static final Table GROWTH = Table.of(
                    "增速",
                    "衡阳高新区 主要指标增速",
                    Column.words("指标"),
                    Column.figures("2021年上半年", "%"),
                    Column.figures("2022年上半年", "%"),
                    Column.figures("增减", "个百分点"))
            .row(
                    Entry.words("地区生产总值"),
                    Entry.of(Sample.actual(1, "GDP", Measure.GROWTH, Sample.percent("12.5"), "2021-S1")),
                    Entry.of(Sample.actual(2, "GDP", Measure.GROWTH, Sample.percent("6.9"), "2022-S1")),
                    Entry.minus(2, 1))
            .row(
                    Entry.words("=cmd|' /C calc'!A0"),
                    new Entry.Missing("未提及"),
                    Entry.of(Sample.actual(3, "FAI", Measure.GROWTH, Sample.percent("11.50"), "2022-S1")),
                    Entry.minus(2, 1))
            .charted(Chart.Kind.BARS, "%", 1, 2);

    static final Table LEVELS = Table.of(
                    "增速",
                    "衡阳高新区 总量",
                    Column.words("指标"),
                    Column.figures("2021年上半年"),
                    Column.figures("2022年上半年"),
                    Column.figures("增减"),
                    Column.figures("增幅", "%"))
            .row(
                    Entry.words("财政收入"),
                    Entry.of(Sample.actual(4, "TAX", Measure.LEVEL, Sample.yi("0.985"), "2021-S1")),
                    Entry.of(Sample.actual(5, "TAX", Measure.LEVEL, Sample.yi("1.2"), "2022-S1")),
                    Entry.minus(2, 1),
                    Entry.percentAbove(2, 1))
            .row(
                    Entry.words("技工贸收入"),
                    Entry.of(Sample.actual(6, "ZONE_REVENUE", Measure.LEVEL, MORE_THAN_70, "2021-S1")),
                    Entry.of(
                            Sample.fact(7, "TAX", "x", Measure.LEVEL, Sample.yi("80"), "2022-S1", Status.TARGET, null)),
                    Entry.minus(2, 1),
                    new Entry.Derived(Sample.percent("1.5"), "80亿元 ÷ 78.8亿元"));

    static final Book BOOK = Book.of("对比", "主体：衡阳高新区", "compare?zone=衡阳高新区", GROWTH, LEVELS);

    @Test
    void isTheSameCellByCell() throws IOException {
        String golden = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("comparison.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(Dump.of(workbook(Locale.CHINESE), List.of("增速", "增速 2", "来源")))
                .isEqualTo(golden);
    }

    @Test
    void drawsTheFiguresOfTheTableItself() throws IOException {
        XSSFSheet sheet = workbook(Locale.CHINESE).getSheet("增速");
        var chart = sheet.getDrawingPatriarch().getCharts().getFirst();
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getSerArray(0).getCat().getStrRef().getF()).isEqualTo("增速!$A$3:$A$4");
        assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).isEqualTo("增速!$B$3:$B$4");
        assertThat(bars.getSerArray(1).getVal().getNumRef().getF()).isEqualTo("增速!$C$3:$C$4");
        assertThat(bars.getSerArray(1).getTx().getStrRef().getF()).isEqualTo("增速!$C$2");
        assertThat(chart.getCTChart().getDispBlanksAs().getVal()).hasToString("gap");
        assertThat(chart.getTitleText().getString()).isEqualTo(GROWTH.title());
    }

    @Test
    void namesEveryBar() throws IOException {
        XSSFSheet sheet = workbook(Locale.CHINESE).getSheet("增速");
        String axis = sheet.getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .getPlotArea()
                .getCatAxArray(0)
                .xmlText();
        assertThat(axis).contains("tickLblSkip val=\"1\"");
    }

    @Test
    void keepsChartsOffTheHeadingsThatAreRepeatedAndOffTheEndsOfPages() throws IOException {
        Table charts = GROWTH;
        for (int more = 0; more < 5; more++) {
            charts = charts.charted(Chart.Kind.BARS, "%", 1, 2);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, Book.of("图", "", "", charts), Sample.edition(Locale.CHINESE));
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheet("增速");
        List<Integer> tops = sheet.getDrawingPatriarch().getShapes().stream()
                .filter(org.apache.poi.xssf.usermodel.XSSFGraphicFrame.class::isInstance)
                .map(shape -> ((org.apache.poi.xssf.usermodel.XSSFClientAnchor) shape.getAnchor()).getRow1())
                .toList();

        assertThat(tops).hasSize(6).first().isEqualTo(2);
        assertThat(IntStream.of(sheet.getRowBreaks()).boxed().toList())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(tops).contains(row + 1));
    }

    @Test
    void wrapsLongHeadingsInsteadOfWideningTheirColumns() throws IOException {
        Table wide = Table.of("宽", "宽", Column.words("指标"), Column.figures("变化（2022年上半年 − 2021年上半年）"))
                .row(
                        Entry.words("地区生产总值"),
                        Entry.of(Sample.actual(1, "GDP", Measure.GROWTH, Sample.percent("12.5"), "2021-S1")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, Book.of("宽", "", "", wide), Sample.edition(Locale.CHINESE));
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheet("宽");

        assertThat(sheet.getColumnWidth(1) / 256).isLessThan(24);
        assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void computesTheDifferenceInTheWorkbook() throws IOException {
        XSSFSheet sheet = workbook(Locale.CHINESE).getSheet("增速");
        var difference = sheet.getRow(2).getCell(3);
        assertThat(difference.getCellFormula()).isEqualTo("C3-B3");
        assertThat(difference.getNumericCellValue()).isCloseTo(-5.6, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void doesNotComputeWithABoundNorWithNothing() throws IOException {
        XSSFWorkbook workbook = workbook(Locale.CHINESE);
        assertThat(workbook.getSheet("增速").getRow(3).getCell(3).getStringCellValue())
                .isEqualTo("—");
        assertThat(workbook.getSheet("增速").getRow(3).getCell(1)).satisfies(cell -> {
            assertThat(cell.toString()).isEmpty();
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("未提及");
        });
    }

    @Test
    void keepsOneUnitForARow() throws IOException {
        XSSFSheet sheet = workbook(Locale.CHINESE).getSheet("增速 2");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("亿元");
        assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(0.985);
        assertThat(sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.000");
    }

    @Test
    void speaksEnglish() throws IOException {
        XSSFWorkbook workbook = workbook(Locale.ENGLISH);
        assertThat(workbook.getSheetName(0)).isEqualTo("Notes");
        assertThat(workbook.getSheet("Sources").getRow(1).getCell(2).getStringCellValue())
                .isEqualTo("Sentence");
        assertThat(workbook.getSheet("增速 2").getRow(3).getCell(1).getStringCellValue())
                .isEqualTo("bn CNY");
    }

    static XSSFWorkbook workbook(Locale locale) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(locale)));
    }

    static byte[] bytes(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, BOOK, Sample.edition(locale));
        return out.toByteArray();
    }
}
