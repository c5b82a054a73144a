package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** An analyst's way: from the overview to a sentence, and into Excel. */
class JourneyIT {

    private static final String OVERVIEW = "?zone=衡阳高新区&period=2022-S1";

    @Test
    void drawsTheChartsAndFollowsAFigureToItsSentence() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + OVERVIEW);
            page.waitForSelector("hj-apex-chart[data-drawn] [data-key]");
            Chromium.screenshot(page, "overview");

            page.locator("a.hj-big").first().click();

            page.waitForURL(address -> address.contains("/documents/") && address.contains("fact="));
            page.getByText("规模工业增加值增长").first().waitFor();
            Chromium.screenshot(page, "document");
            assertThat(page.locator(".hj-page").innerText()).contains("6.9");
        }
    }

    @Test
    void isAsDarkAsTheSystemUntilSomebodyChooses() {
        String dark = "() => getComputedStyle(document.documentElement).colorScheme === 'dark'";
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.navigate(PackagedApp.shared().url() + OVERVIEW);
            page.waitForFunction(dark);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.waitForFunction("() => getComputedStyle(document.documentElement).colorScheme === 'light'");

            page.getByText("深色").click();
            page.waitForFunction(dark);
            page.reload();
            page.waitForSelector("hj-apex-chart[data-drawn]");

            assertThat(page.evaluate(dark)).isEqualTo(true);
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 23, 26)");
        }
    }

    @Test
    void fitsAPhoneInTheDark() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.setViewportSize(390, 844);
            page.navigate(PackagedApp.shared().url() + OVERVIEW);
            page.waitForSelector("hj-apex-chart[data-drawn]");
            page.getByText("深色").click();
            page.waitForSelector("html[theme~=dark]");
            Chromium.screenshot(page, "overview-phone-dark");

            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void takesTheRowsShownIntoExcel() throws IOException {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + "facts?zone=衡阳高新区&indicator=GDP&measure=growth");
            page.waitForSelector("vaadin-grid");
            Chromium.screenshot(page, "facts");

            Download download = page.waitForDownload(
                    () -> page.getByText("导出 Excel").first().click());

            try (InputStream in = Files.newInputStream(download.path());
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(holds(workbook.getSheet("数据"), 6.9)).isTrue();
                assertThat(workbook.getSheet("来源")).isNotNull();
            }
        }
    }

    private static boolean holds(Sheet sheet, double number) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number) {
                    return true;
                }
            }
        }
        return false;
    }
}
