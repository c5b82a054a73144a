package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Targets, checks and coverage: the address is the state, a click reaches the sentence, cells paste as cells. */
class ReconcileIT {

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void followsAPlanToItsSentence() {
        try (Page page = open("targets?zone=衡阳高新区", ".hj-target-table")) {
            Chromium.screenshot(page, "targets");
            page.locator(".hj-target-table a.hj-figure")
                    .getByText("50亿元", new Locator.GetByTextOptions().setExact(true))
                    .click();

            page.waitForURL(address -> address.contains("/documents/") && address.contains("fact="));
            page.getByText("年度计划投资50亿元").first().waitFor();
        }
    }

    @Test
    void explainsWhatWasDerivedOnAClick() {
        try (Page page = open("targets?zone=衡阳高新区", ".hj-target-table")) {
            page.locator("button.hj-derived").first().click();

            page.locator(".hj-explained")
                    .filter(new Locator.FilterOptions().setHasText("50亿元 × 84.3%"))
                    .first()
                    .waitFor();
        }
    }

    @Test
    void restoresTheStateOfTargetsFromItsAddress() {
        try (Page page = open("targets?zone=衡阳高新区", ".hj-target-table")) {
            page.locator("vaadin-select").click();
            page.locator("vaadin-select-item, vaadin-item")
                    .filter(new Locator.FilterOptions().setHasText("到期，未见结果"))
                    .first()
                    .click();
            page.waitForURL(address -> address.contains("state=not_stated"));
            Chromium.settle(page);
            String shown = page.locator(".hj-target-table").innerText();

            page.navigate(page.url());
            page.waitForSelector(".hj-target-table");

            assertThat(page.locator(".hj-target-table").innerText()).isEqualTo(shown);
        }
    }

    @Test
    void followsAnInputOfACheckToItsSentence() {
        try (Page page = open("checks?zone=衡阳高新区&kind=parts", ".hj-check")) {
            Chromium.screenshot(page, "checks");
            assertThat(page.locator(".hj-check"))
                    .satisfies(cards -> assertThat(cards.count()).isEqualTo(3));

            page.locator(".hj-check a.hj-figure")
                    .getByText("319.65亿元", new Locator.GetByTextOptions().setExact(true))
                    .click();

            page.waitForURL(address -> address.contains("/documents/") && address.contains("fact="));
            page.locator(".hj-page")
                    .filter(new Locator.FilterOptions().setHasText("319.65亿元"))
                    .first()
                    .waitFor();
        }
    }

    @Test
    void copiesTheArithmeticAsCells() {
        try (Page page = open("checks?zone=衡阳高新区&kind=parts", ".hj-check")) {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.getByText("复制表格").click();
            page.getByText("已复制").waitFor();

            String cells = (String) page.evaluate("navigator.clipboard.readText()");

            assertThat(cells.lines()).hasSize(4).allSatisfy(line -> assertThat(line.split("\t", -1))
                    .hasSize(10));
            assertThat(cells).contains("2 ＋ 47 = 49\t49\t49\t49");
        }
    }

    @Test
    void leadsFromACellOfTheMapToItsFigures() {
        try (Page page = open("coverage?zone=衡阳高新区&kind=half", ".hj-cover-table")) {
            Chromium.screenshot(page, "coverage");
            page.locator("a[aria-label^='地区生产总值，2022年上半年']").click();

            page.waitForURL(address -> address.contains("/facts?") && address.contains("indicator=GDP"));
            page.waitForSelector("vaadin-grid");
            page.getByText("2 条").first().waitFor();
        }
    }

    @Test
    void printsWhatWasDerivedToo() {
        try (Page page = open("compare?zone=衡阳高新区&periods=2022-S1&parts=on&derived=on", ".hj-compare-table td")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(page.locator(".hj-compare-table button.hj-derived")
                            .first()
                            .isVisible())
                    .isTrue();
            assertThat(page.locator(".hj-actions").first().isVisible()).isFalse();
        }
    }

    private static Page open(String view, String shown) {
        Page page = chromium.page();
        page.navigate(PackagedApp.shared().url() + view);
        page.waitForSelector(shown);
        Chromium.settle(page);
        return page;
    }
}
