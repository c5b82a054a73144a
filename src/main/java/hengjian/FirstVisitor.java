package hengjian;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens every view before anybody else does, asking as a browser asks, each when the program has little to do: the code of a
 * view is loaded and made fast by its first visitors, who would wait two or three times as long. The answers are thrown away.
 */
final class FirstVisitor {

    private static final List<String> VIEWS =
            List.of("", "compare", "facts", "indicator", "documents", "targets", "checks", "coverage");

    private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    /** What stands in an answer that has parts of a page. */
    private static final String DRAWN = "\"attach\"";

    private static final String NAVIGATE = """
            {"csrfToken":"%s","syncId":%d,"clientId":%d,"rpc":[{"type":"event","node":1,"event":"ui-navigate",\
            "data":{"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}]}""";

    private static final String LEAVE =
            "{\"csrfToken\":\"%s\",\"syncId\":%d,\"clientId\":%d,\"rpc\":[],\"UNLOAD\":true}";

    /** For one answer; what comes after the visit waits no longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final URI server;
    private final Runnable pause;

    /** @param pause before each view */
    FirstVisitor(URI server, Runnable pause) {
        this.server = server;
        this.pause = pause;
    }

    /** The views that were opened: none where reading needs an account, or where the server cannot be reached from itself. */
    int visit() throws InterruptedException {
        int opened = 0;
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Matcher token = TOKEN.matcher(ask(client, HttpRequest.newBuilder(server.resolve("?v-r=init&location="))));
            if (!token.find()) {
                return 0;
            }
            for (int said = 0; said < VIEWS.size(); said++) {
                pause.run();
                String view = NAVIGATE.formatted(token.group(1), said, said, VIEWS.get(said));
                opened += tell(client, view).contains(DRAWN) ? 1 : 0;
            }
            tell(client, LEAVE.formatted(token.group(1), VIEWS.size(), VIEWS.size()));
            return opened;
        } catch (IOException unreachable) {
            return opened;
        }
    }

    private String tell(HttpClient client, String what) throws IOException, InterruptedException {
        return ask(
                client,
                HttpRequest.newBuilder(server.resolve("?v-r=uidl&v-uiId=0"))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(what)));
    }

    private static String ask(HttpClient client, HttpRequest.Builder question)
            throws IOException, InterruptedException {
        return client.send(question.timeout(PATIENCE).build(), BodyHandlers.ofString())
                .body();
    }
}
