package hengjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the browser is told to run, and what it refuses. */
class PolicyIT {

    /** Outside the test's own call, to which the browser allows more. */
    private static final String LATER =
            "() => new Promise(done => setTimeout(() => { try { done(String(%s)); } catch (e) { done(e.name); } }))";

    @Test
    void runsThePagesOwnScriptsAndNoOthers() {
        PackagedApp app = PackagedApp.shared();
        try (Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> note(message, errors));
            for (String view : List.of("", "compare", "facts", "documents", "coverage")) {
                Response answer = page.navigate(app.url() + view);
                assertThat(scripts(answer)).doesNotContain("unsafe");
                page.locator("h1").first().waitFor();
                Chromium.settle(page);
            }
            assertThat(errors).isEmpty();
            assertThat(page.evaluate(LATER.formatted("eval('1')"))).isEqualTo("EvalError");
            assertThat(page.evaluate(LATER.formatted("(() => {}).constructor('return 1')()")))
                    .isEqualTo("EvalError");
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')");
            page.waitForTimeout(300);
            assertThat(page.evaluate("window.ran")).isNull();
        }
    }

    private static void note(ConsoleMessage message, List<String> errors) {
        if (message.type().equals("error")) {
            errors.add(message.text());
        }
    }

    private static String scripts(Response answer) {
        String policy = answer.headerValue("Content-Security-Policy");
        return policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src"));
    }
}
