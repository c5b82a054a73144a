package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart in a frame of another site's page. */
class EmbedIT {

    private static final String POLICY = "Content-Security-Policy";
    private static final String CHART = "embed/growth?zone=衡阳高新区&periods=2022-S1";

    @TempDir
    private Path data;

    @Test
    void drawsTheChartInThePageOfAnAllowedSiteAndNotInAnothers() throws IOException {
        HttpServer site = site();
        String origin = "http://localhost:" + site.getAddress().getPort();
        try (PackagedApp app = PackagedApp.serve(data, List.of("-Dhengjian.embed.sites=" + origin));
                Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            page.navigate(origin + "/?" + app.url() + CHART);
            Frame frame = page.frameLocator("iframe").owner().elementHandle().contentFrame();
            frame.waitForSelector("hj-apex-chart svg [data-key]");
            assertThat(frame.locator("hj-apex-chart").innerText()).contains("13.1");
            assertThat(frame.locator(".hj-chart-foot").innerText()).contains("2022-08-05", "随数据更新");

            List<String> refused = new ArrayList<>();
            page.onConsoleMessage(message -> refused.add(message.text()));
            page.navigate(origin.replace("localhost", "127.0.0.1") + "/?" + app.url() + CHART);
            page.waitForTimeout(1500);
            assertThat(refused).anyMatch(message -> message.contains("frame-ancestors"));
        } finally {
            site.stop(0);
        }
    }

    @Test
    void letsNobodyFrameWhatIsNoEmbed() throws Exception {
        try (PackagedApp app = PackagedApp.serve(data, List.of("-Dhengjian.embed.sites=https://www.example.org"))) {
            assertThat(header(app.url().resolve("embed/growth"), POLICY))
                    .contains("frame-ancestors 'self' https://www.example.org");
            assertThat(header(app.url().resolve("embed/growth"), "X-Frame-Options"))
                    .isEmpty();
            assertThat(header(app.url().resolve("facts"), POLICY)).endsWith("frame-ancestors 'self'");
            assertThat(header(app.url().resolve("facts"), "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        }
    }

    @Test
    void reproducesEveryChartOfEveryPageLiveAndAsOfADay() throws IOException {
        Path folder = data.resolve("store");
        PackagedApp.run("ingest", "seeds", "--data", folder.toString());
        takeIn(folder, "早.txt", "2021-08-01", "2021年上半年，衡阳高新区地区生产总值120.5亿元，增长5.1%，居全市第三；完成固定资产投资40.3亿元。");
        takeIn(folder, "晚.txt", "2022-08-01", "2022年上半年，衡阳高新区地区生产总值131.5亿元；完成固定资产投资46.3亿元。");
        try (PackagedApp app = PackagedApp.serve(folder);
                Chromium chromium = Chromium.open();
                Page page = chromium.page()) {
            assertThat(reproduced(chromium, page, app.url() + "?zone=衡阳高新区&period=2022-S1"))
                    .isEqualTo(2);
            assertThat(reproduced(chromium, page, app.url() + "compare?zone=衡阳高新区&periods=2021-S1~2022-S1"))
                    .isGreaterThan(2);
            assertThat(reproduced(chromium, page, app.url() + "compare?zone=衡阳高新区&periods=2021-S1~2022-S1&view=index"))
                    .isEqualTo(1);
            assertThat(reproduced(chromium, page, app.url() + "indicator/GDP?zone=衡阳高新区"))
                    .isEqualTo(3);
        }
    }

    /** How many charts the page holds, each of which has the same marks in both of its embeds. */
    private static int reproduced(Chromium chromium, Page page, String address) {
        page.navigate(address);
        page.waitForSelector("hj-apex-chart svg [data-key]");
        Chromium.settle(page);
        int charts = page.locator("hj-apex-chart").count();
        for (int chart = 0; chart < charts; chart++) {
            Locator shown = page.locator(".hj-chart").nth(chart);
            String marks = marks(shown.locator("hj-apex-chart"));
            shown.locator(".hj-chart-tools > button:last-child").click();
            Locator links = page.locator(".hj-embed-choices a >> visible=true");
            links.first().waitFor();
            List<String> addresses = links.all().stream()
                    .map(link -> (String) link.evaluate("link => link.href"))
                    .toList();
            page.keyboard().press("Escape");
            links.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(addresses).hasSize(2);
            assertThat(addresses.get(0)).doesNotContain("asOf=");
            assertThat(addresses.get(1)).contains("asOf=", "recordedAsOf=");
            addresses.forEach(
                    embed -> assertThat(embedded(chromium, embed)).as(embed).isEqualTo(marks));
        }
        return charts;
    }

    private static String embedded(Chromium chromium, String address) {
        try (Page page = chromium.page()) {
            page.navigate(address + "&theme=dark");
            page.waitForSelector("hj-apex-chart svg [data-key]");
            Chromium.settle(page);
            assertThat(page.locator(".hj-chart-source a").count()).isGreaterThan(1);
            return marks(page.locator("hj-apex-chart"));
        }
    }

    private static String marks(Locator chart) {
        return (String) chart.evaluate("""
                of => [...of.querySelectorAll('[data-key]')].map(
                    mark => mark.dataset.key + ' ' + mark.getAttribute('aria-label')).sort().join('\\n')""");
    }

    private void takeIn(Path folder, String name, String published, String text) throws IOException {
        Path file = Files.writeString(data.resolve(name), text);
        PackagedApp.run(
                "ingest", file.toString(), "--published", published, "--region", "衡阳高新区", "--data", folder.toString());
    }

    private static String header(URI address, String name) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue(name)
                    .orElse("");
        }
    }

    /** A page elsewhere that frames the address after its question mark. */
    private static HttpServer site() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
        site.createContext("/", call -> {
            byte[] page = ("<!doctype html><meta charset=utf-8><h1>别处</h1><iframe width=720 height=420 src='"
                            + call.getRequestURI().getQuery() + "'></iframe>")
                    .getBytes(UTF_8);
            call.getResponseHeaders().set("Content-Type", "text/html");
            call.sendResponseHeaders(200, page.length);
            call.getResponseBody().write(page);
            call.close();
        });
        site.start();
        return site;
    }
}
