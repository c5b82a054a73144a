package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import hengjian.ingest.file.TestFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator's way: files in, looked at, accepted, and their figures on the overview. */
class ImportIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String TEXT = """
            株洲高新区上半年经济稳中有进
            发布时间：2023-07-20 来源：株洲高新区管委会
            上半年，株洲高新区GDP增长8.8%，居全市第一；规模工业增加值增长12.3%，居全市第二。""";

    @TempDir
    private static Path data;

    @Test
    void importsFilesAndFindsTheirFiguresOnTheOverview() {
        try (PackagedApp app = PackagedApp.serve(data);
                Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            logIn(app, page);

            page.navigate(app.url() + "import");
            page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {
                new FilePayload("株洲.txt", "text/plain", TEXT.getBytes(Charset.forName("GB18030"))),
                new FilePayload("假.pdf", "application/pdf", TestFiles.docx("x")),
            });
            page.locator(".hj-preview .hj-actual").first().waitFor();
            page.locator(".hj-report").getByText("内容与扩展名不符").waitFor();
            Chromium.screenshot(page, "import");
            assertThat(page.locator(".hj-preview .hj-text").innerText()).contains("增长8.8%");
            page.locator(".hj-buttons vaadin-button").first().click();
            page.locator(".hj-report").getByText("已录入").first().waitFor();

            page.navigate(app.url() + "documents?q=株洲");
            page.locator(".hj-title-cell a").first().waitFor();
            Chromium.screenshot(page, "documents");
            page.navigate(app.url() + "?zone=株洲高新区&period=2023-S1");
            Locator figure = page.getByText("8.8").first();
            figure.waitFor();
            Chromium.screenshot(page, "import-overview");
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void goesThroughTheFiguresOfATextByKeyAndFindsWords() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + "documents?q=首位");
            page.locator(".hj-title-cell a").first().click();
            page.locator(".hj-text mark").first().waitFor();

            page.keyboard().press("j");
            page.locator("mark.hj-chosen").first().waitFor();
            String first = page.locator("mark.hj-chosen").innerText();
            page.keyboard().press("ArrowRight");
            page.waitForFunction("text => document.querySelector('mark.hj-chosen').textContent !== text", first);
            page.locator(".hj-fact").first().waitFor();
            assertThat(page.url()).contains("fact=", "quote=");

            page.keyboard().press("/");
            page.keyboard().type("ｇｄｐ");
            page.waitForFunction("() => document.querySelector('.hj-finder span').textContent.startsWith('1/')");
            page.getByText("显示不算事实的数字").click();
            page.locator(".hj-show-rejected mark.hj-rejected").first().waitFor();
            page.locator(".hj-rejected-count").getByText("日期").waitFor();
            Chromium.screenshot(page, "document-rejected");
            stepsWhileTheBoxHasTheFocus(page);
            keepsTheThemeOfAPageLoadedAnew(page);
        }
    }

    private static void stepsWhileTheBoxHasTheFocus(Page page) {
        String before = page.locator("mark.hj-chosen").innerText();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("text => document.querySelector('mark.hj-chosen').textContent !== text", before);
        page.locator(".hj-how").getByText("文中写着").waitFor();
    }

    private static void keepsTheThemeOfAPageLoadedAnew(Page page) {
        String dark = "() => getComputedStyle(document.documentElement).colorScheme === 'dark'";
        page.getByText("深色 / 浅色").click();
        page.waitForFunction(dark);
        page.reload();
        page.locator(".hj-text mark").first().waitFor();
        page.waitForFunction(dark);
    }

    private static void logIn(PackagedApp app, Page page) {
        page.navigate(app.url() + app.setup());
        page.locator("vaadin-text-field input").fill("curator");
        page.locator("vaadin-password-field input").fill(PASSWORD);
        page.locator(".hj-form vaadin-button").click();
        page.getByText("管理员已设立").waitFor();
        page.navigate(app.url() + "login");
        page.locator("input[name=username]").fill("curator");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("login"));
    }
}
