package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an address says is what the page shows, and what the page shows is what its address says. */
class CompareIT {

    private static final String ADDRESS =
            "compare?zone=衡阳高新区&periods=2021-S1~2022-S1~2022-target&ind=GDP~IND_VA&parts=on&sort=change";

    @Test
    void restoresAComparisonFromItsAddress() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + ADDRESS);
            page.waitForSelector(".hj-compare-table td");
            String shown = page.locator(".hj-compare-table").innerText();
            Chromium.screenshot(page, "compare");

            page.getByText("显示分项").click();
            Chromium.settle(page);
            String address = page.url();
            String changed = page.locator(".hj-compare-table").innerText();

            assertThat(shown).contains("地区生产总值", "6.9", "全市第 1").doesNotContain("1.7");
            assertThat(address).doesNotContain("parts=on").contains("sort=change");
            page.navigate(address);
            page.waitForSelector(".hj-compare-table td");
            assertThat(page.locator(".hj-compare-table").innerText()).isEqualTo(changed);
        }
    }

    @Test
    void copiesTheTableAsCells() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.navigate(PackagedApp.shared().url() + ADDRESS);
            page.waitForSelector(".hj-compare-table td");

            page.getByText("复制表格").click();
            page.getByText("已复制").waitFor();

            String cells = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(cells.lines().filter(line -> line.contains("地区生产总值")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line.split("\t")).anyMatch(cell -> cell.startsWith("6.9")));
        }
    }

    @Test
    void tellsAnIndicatorAndDrawsNoPictureOfASingleFigure() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + "indicator/GDP?zone=衡阳高新区");
            page.waitForSelector(".hj-statements");
            Chromium.screenshot(page, "indicator");

            assertThat(page.locator(".hj-statements").innerText()).contains("6.9", "2022-08-05");
            assertThat(page.locator("hj-apex-chart").count()).isZero();
        }
    }
}
