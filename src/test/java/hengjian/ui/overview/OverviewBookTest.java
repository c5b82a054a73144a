package hengjian.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import hengjian.export.Book;
import hengjian.export.Edition;
import hengjian.export.Workbook;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the page shows, carried away. */
@SpringBootTest(properties = "hengjian.seeds=seeds")
@ViewPackages(packages = "hengjian.ui")
class OverviewBookTest extends SpringBrowserlessTest {

    @Autowired
    private Facts facts;

    @Test
    void holdsTheProjectsWithTheirPlansAndWhatCameOfThem() throws IOException {
        XSSFSheet sheet = workbook().getSheet("重点项目");
        Row province = sheet.getRow(2);

        assertThat(province.getCell(0).getStringCellValue()).isEqualTo("省重点");
        assertThat(province.getCell(1).getNumericCellValue()).isEqualTo(2);
        assertThat(province.getCell(3).getNumericCellValue()).isEqualTo(50);
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("合计");
        var bars = sheet.getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0);
        assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).isEqualTo("重点项目!$D$3:$D$4");
        Row headings = sheet.getRow(1);
        String completed = bars.getSerArray(1).getTx().getStrRef().getF();
        int column = completed.charAt(completed.indexOf('$') + 1) - 'A';
        assertThat(headings.getCell(column).getStringCellValue()).isEqualTo("完成（推算）（亿元）");
        assertThat(province.getCell(column).getNumericCellValue()).isEqualTo(42.15);
        assertThat(province.getCell(column).getCellComment().getString().getString())
                .contains("50亿元 × 84.3%");
    }

    @Test
    void saysAmongWhomARankIs() throws IOException {
        Row gdp = workbook().getSheet("主要指标增速与位次").getRow(2);

        assertThat(gdp.getCell(2).getNumericCellValue()).isEqualTo(1);
        assertThat(gdp.getCell(3).getStringCellValue()).isEqualTo("全市");
    }

    private XSSFWorkbook workbook() throws IOException {
        Glance glance = Glance.of(facts, "衡阳高新区", Period.parse("2022-S1"), AsOf.NOW);
        Book book = OverviewBook.of(glance, "衡阳高新区 2022年上半年", Headlines.of(glance));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, book, new Edition("http://localhost/", Locale.CHINESE, LocalDate.of(2022, 9, 1)));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
