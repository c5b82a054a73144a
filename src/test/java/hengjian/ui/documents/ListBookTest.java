package hengjian.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import hengjian.export.Edition;
import hengjian.export.Workbook;
import hengjian.store.AsOf;
import hengjian.store.ReviewQueue;
import hengjian.ui.shell.ExcelLink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The list of documents, carried away. */
@SpringBootTest(properties = {"hengjian.seeds=seeds", "spring.datasource.url=jdbc:h2:mem:listbook"})
@ViewPackages(packages = "hengjian.ui")
class ListBookTest extends SpringBrowserlessTest {

    @Autowired
    private ReviewQueue reviews;

    @Autowired
    private Warnings doubts;

    @Test
    void isOfferedWhereThereAreDocuments() {
        UI.getCurrent().navigate("documents");
        assertThat(find(ExcelLink.class).single().isVisible()).isTrue();

        UI.getCurrent().navigate("documents", QueryParameters.simple(Map.of("q", "没有这样的标题")));
        assertThat(find(ExcelLink.class).all()).noneMatch(ExcelLink::isVisible);
    }

    @Test
    void writesDaysAsDaysAndCountsAsNumbers() throws IOException {
        ListQuery query = ListQuery.of(QueryParameters.fromString("region=衡阳高新区"));
        List<Held> shown = query.of(Held.all(reviews, doubts, AsOf.NOW));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(
                out,
                ListBook.of(query, shown),
                new Edition("http://localhost/", Locale.CHINESE, LocalDate.of(2022, 9, 1)));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheet("文献").getLastRowNum()).isEqualTo(1 + shown.size());
            XSSFRow first = workbook.getSheet("文献").getRow(2);
            assertThat(first.getCell(0).getStringCellValue())
                    .isEqualTo(shown.getFirst().document().title());
            assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(shown.getFirst().document().published());
            assertThat(first.getCell(4).getNumericCellValue())
                    .isEqualTo(shown.getFirst().facts());
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("地区：衡阳高新区");
        }
    }
}
