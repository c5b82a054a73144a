package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
