package hengjian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.QueryParameters;
import hengjian.document.SourceDocument;
import hengjian.export.Book;
import hengjian.export.Edition;
import hengjian.export.Workbook;
import hengjian.ingest.Ingest;
import hengjian.store.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A comparison, carried away. */
@SpringBootTest(properties = {"hengjian.seeds=seeds", "spring.datasource.url=jdbc:h2:mem:comparebook"})
@ViewPackages(packages = "hengjian.ui")
class CompareBookTest extends SpringBrowserlessTest {

    private static final String ADDRESS = "zone=怀化高新区&periods=2021-S1~2022-S1&ind=FAI";

    @Autowired
    private Facts facts;

    @Autowired
    private Ingest ingest;

    @BeforeEach
    void takeIn() {
        ingest.add(new SourceDocument(
                "h",
                "怀化高新区上半年",
                "晚报",
                LocalDate.of(2022, 8, 6),
                "怀化高新区",
                "2021年上半年，怀化高新区完成固定资产投资40.5亿元，增长5.1%，居全市第三。" + "2022年上半年，怀化高新区完成固定资产投资46.5亿元，增长15%，居全市第一。"));
    }

    @Test
    void saysInItsHeadingsWhatIsTakenFromWhat() throws IOException {
        XSSFSheet sheet = workbook(ADDRESS).getSheet("对比");

        assertThat(cells(sheet.getRow(1)))
                .containsExactly(
                        "类别",
                        "指标",
                        "口径",
                        "单位",
                        "2021年上半年",
                        "2022年上半年",
                        "变化（2022年上半年 − 2021年上半年）",
                        "变化 %（2022年上半年 − 2021年上半年）");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("怀化高新区 2021年上半年、2022年上半年 对比");
    }

    @Test
    void subtractsByFormulasAndNamesTheCircleOfARank() throws IOException {
        XSSFSheet sheet = workbook(ADDRESS).getSheet("对比");
        List<List<String>> rows = StreamSupport.stream(sheet.spliterator(), false)
                .skip(2)
                .map(CompareBookTest::cells)
                .toList();

        assertThat(rows)
                .contains(
                        List.of("投资", "固定资产投资", "数值", "亿元", "40.5", "46.5", "F3-E3", "IF(E3=0,\"\",(F3/E3-1)*100)"),
                        List.of("投资", "固定资产投资", "增速", "%", "5.1", "15", "F4-E4"));
        assertThat(rows).contains(List.of("投资", "固定资产投资", "位次（全市）", "3", "1", "F5-E5"));
        assertThat(sheet.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(6);
    }

    private static List<String> cells(Row row) {
        DataFormatter formatter = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map((Cell cell) -> formatter.formatCellValue(cell))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private XSSFWorkbook workbook(String address) throws IOException {
        Book book = CompareBook.of(Compared.of(CompareQuery.of(QueryParameters.fromString(address)), facts));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, book, new Edition("http://localhost/", Locale.CHINESE, LocalDate.of(2022, 9, 1)));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
