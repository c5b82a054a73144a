package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, light and dark, against WCAG 2.2 A and AA as far as axe-core can tell; and the way by keyboard alone. */
class AccessibilityIT {

    private static final String AXE = "axe.min.js";

    private static Chromium chromium;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.open();
        try (InputStream in = AccessibilityIT.class.getClassLoader().getResourceAsStream(AXE)) {
            axe = new String(in.readAllBytes(), UTF_8);
        }
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static List<String> views() {
        return List.of(
                "?zone=衡阳高新区&period=2022-S1",
                "facts?zone=衡阳高新区",
                "documents",
                "targets?zone=衡阳高新区",
                "checks?zone=衡阳高新区",
                "coverage?zone=衡阳高新区",
                "compare?zone=衡阳高新区",
                "indicator/GDP",
                "login",
                "nowhere");
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoSeriousBarrier(String view) {
        try (Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + view);
            page.waitForSelector("h1, form, vaadin-password-field");
            Chromium.settle(page);
            List<String> barriers = new ArrayList<>(barriers(page, "light"));
            page.evaluate("document.documentElement.setAttribute('theme', 'dark')");
            page.waitForTimeout(300);
            barriers.addAll(barriers(page, "dark"));

            assertThat(barriers).as(view).isEmpty();
        }
    }

    @Test
    void aDocumentHasNoSeriousBarrier() {
        try (Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + "documents");
            page.locator(".hj-page a[href^='documents/']").first().click();
            page.waitForURL(address -> address.contains("/documents/"));
            Chromium.settle(page);

            assertThat(barriers(page, "light")).isEmpty();
        }
    }

    @Test
    void theKeyboardLeadsFromACheckToItsSentence() {
        try (Page page = chromium.page()) {
            page.navigate(PackagedApp.shared().url() + "checks?zone=衡阳高新区");
            page.waitForSelector(".hj-check .hj-figure");
            Chromium.settle(page);
            boolean reached = false;
            for (int i = 0; i < 60 && !reached; i++) {
                page.keyboard().press("Tab");
                reached = (boolean) page.evaluate("document.activeElement.matches('.hj-check .hj-figure')");
            }
            assertThat(reached).isTrue();
            assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
            page.keyboard().press("Enter");

            page.waitForURL(address -> address.contains("/documents/") && address.contains("fact="));
        }
    }

    @Test
    void nothingMovesForWhoeverAsksForStillness() {
        try (Page page = chromium.page()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.navigate(PackagedApp.shared().url() + "?zone=衡阳高新区&period=2022-S1");
            page.waitForSelector("hj-apex-chart[data-drawn] [data-key]");
            Chromium.settle(page);

            assertThat((int) page.evaluate("document.getAnimations().filter(a => a.playState === 'running').length"))
                    .isZero();
        }
    }

    /** Barriers that axe calls serious or critical, with the first elements concerned. */
    private static List<String> barriers(Page page, String theme) {
        page.evaluate(axe);
        Object found = page.evaluate("""
                async () => (await axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']
                })).violations
                    .filter(one => one.impact === 'serious' || one.impact === 'critical')
                    .map(one => ({ id: one.id, nodes: one.nodes.slice(0, 3).map(n => n.html + ' | ' + n.failureSummary).join(' ;; ') }))""");
        return ((List<?>) found)
                .stream()
                        .map(one -> theme + ": " + ((Map<?, ?>) one).get("id") + " " + ((Map<?, ?>) one).get("nodes"))
                        .toList();
    }
}
