package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A curator's way: the one-time link, log in, confirm, correct, undo, history, as of. */
class CuratorIT {

    private static final String NAME = "王审核";
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private static Path data;

    @Test
    void setsUpLogsInReviewsAndFindsTheHistory() {
        try (PackagedApp app = PackagedApp.serve(data);
                Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    errors.add(message.text());
                }
            });

            page.navigate(app.url() + "review");
            page.waitForURL(address -> address.endsWith("/login"));

            setUp(app, page);
            logIn(app, page);
            confirmAndUndo(app, page);
            String sentence = page.locator(".hj-read").innerText();
            correct(page);
            followToHistory(page, sentence);

            assertThat(errors).isEmpty();
        }
    }

    private static void setUp(PackagedApp app, Page page) {
        page.navigate(app.url() + app.setup());
        page.locator("vaadin-text-field input").fill(NAME);
        page.locator("vaadin-password-field input").fill("short");
        page.locator(".hj-form vaadin-button").click();
        page.locator("vaadin-password-field[invalid]").waitFor();
        page.locator("vaadin-password-field input").fill(PASSWORD);
        Chromium.screenshot(page, "setup");
        page.locator(".hj-form vaadin-button").click();
        page.getByText("管理员已设立").waitFor();

        page.navigate(app.url() + app.setup());
        page.getByText("此链接已失效").waitFor();
    }

    private static void logIn(PackagedApp app, Page page) {
        page.navigate(app.url() + "review");
        page.waitForURL(address -> address.endsWith("/login"));
        enter(page, "wrong password");
        page.waitForURL(address -> address.contains("error"));
        page.getByText("登录未成功").waitFor();
        enter(page, PASSWORD);
        page.waitForURL(address -> !address.contains("login"));
        page.navigate(app.url() + "review");
        page.locator(".hj-case").waitFor();
        Chromium.screenshot(page, "review");
    }

    private static void enter(Page page, String password) {
        page.locator("input[name=username]").fill(NAME);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    private static void confirmAndUndo(PackagedApp app, Page page) {
        Locator left = page.locator(".hj-review > header p");
        String before = left.innerText();
        String sentence =
                page.locator(".hj-said").innerText() + page.locator(".hj-read").innerText();
        page.keyboard().press("c");
        page.waitForFunction("before => document.querySelector('.hj-review > header p').innerText !== before", before);
        page.keyboard().press("u");
        page.waitForFunction("before => document.querySelector('.hj-review > header p').innerText === before", before);
        assertThat(page.locator(".hj-said").innerText()
                        + page.locator(".hj-read").innerText())
                .isEqualTo(sentence);
    }

    private static void correct(Page page) {
        page.keyboard().press("e");
        page.locator(".hj-editor").waitFor();
        page.locator(".hj-editor vaadin-text-field input").first().fill("7.1");
        page.locator(".hj-reason vaadin-text-field input").fill("核对年鉴");
        Chromium.screenshot(page, "editor");
        page.locator(".hj-reason vaadin-text-field input").press("Enter");
        page.locator(".hj-editor")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void followToHistory(Page page, String sentence) {
        page.keyboard().press("u");
        page.waitForFunction("before => document.querySelector('.hj-read').innerText === before", sentence);
        page.locator(".hj-read a").click();
        page.waitForURL(address -> address.contains("/history/"));
        page.getByText("核对年鉴").first().waitFor();
        Chromium.screenshot(page, "history");
        assertThat(page.locator(".hj-version").count()).isGreaterThanOrEqualTo(3);
        assertThat(page.locator(".hj-page").innerText()).contains(NAME, "7.1");
    }
}
