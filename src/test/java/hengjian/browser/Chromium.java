package hengjian.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless browser. Without one a test is skipped, in CI it fails. */
public final class Chromium implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    public static Chromium open() {
        return new Chromium(installed().orElseGet(Chromium::missing));
    }

    /** A new page, 1440 × 900, in Chinese, sharing nothing with other pages. */
    public Page page() {
        return browser.newPage(new Browser.NewPageOptions().setLocale("zh-CN").setViewportSize(1440, 900));
    }

    /** Waits until Vaadin has answered and drawn everything it was asked for. */
    public static void settle(Page page) {
        page.waitForFunction("""
                () => {
                    const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                    const bar = document.querySelector('.v-loading-indicator');
                    return clients.length > 0
                        && clients.every(client => !client.isActive?.())
                        && (!bar || getComputedStyle(bar).opacity === '0');
                }""");
    }

    /** Keeps what the page shows, once settled, as target/screenshots/NAME.png. */
    public static Path screenshot(Page page, String name) {
        settle(page);
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        String sentence = "BROWSER TESTS NEED chromium on PATH (and fonts-noto-cjk for Chinese)";
        return "true".equals(System.getenv("CI")) ? fail(sentence) : abort(sentence);
    }
}
