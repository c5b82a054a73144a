package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hengjian.browser.PackagedApp.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeIT {

    @TempDir
    private static Path data;

    private static PackagedApp app;

    @BeforeAll
    static void serve() {
        app = PackagedApp.serve(data);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void showsItsTitleWithoutAnErrorInTheConsole() {
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.navigate(app.url().toString());
            page.waitForSelector("h1");
            Chromium.screenshot(page, "serve");

            assertThat(page.title()).contains("衡鉴");
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void refusesADataFolderInUse() {
        assertRefusal(PackagedApp.run("serve", "--port", "0", "--data", data.toString()), "正被另一个衡鉴进程使用");
    }

    @Test
    void refusesATakenPort(@TempDir Path other) {
        String port = String.valueOf(app.port());

        assertRefusal(PackagedApp.run("serve", "--port", port, "--data", other.toString()), "端口 " + port);
    }

    @Test
    void refusesAFileAsDataFolder(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefusal(PackagedApp.run("serve", "--port", "0", "--data", file.toString()), "无法写入");
    }

    @Test
    void stopsWhenAskedAndLeavesTheFolderFree(@TempDir Path other) {
        PackagedApp.serve(other).stop();

        PackagedApp.serve(other).close();
    }

    private static void assertRefusal(Outcome outcome, String sentence) {
        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains(sentence);
    }
}
