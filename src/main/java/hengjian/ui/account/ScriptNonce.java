package hengjian.ui.account;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Marks the page's own scripts with a number used once, and forbids all others. */
@Component
class ScriptNonce implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int BYTES = 16;

    /** Vaadin's own; it knows no list of sites and is stricter than the policy. */
    private static final String FRAMES = "X-Frame-Options";

    private final SecureRandom random = new SecureRandom();
    private final String sites;
    private final String functions = functions();

    ScriptNonce(@Value("${hengjian.embed.sites:}") String sites) {
        this.sites = sites.replace(',', ' ');
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().head().prependChild(new Element("script").appendChild(new DataNode(functions)));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
        VaadinResponse response = page.getVaadinResponse();
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.forScript(nonce, path, sites));
        ContentPolicy.FURTHER.forEach(response::setHeader);
        if (ContentPolicy.mayBeFramed(path, sites)) {
            response.setHeader(FRAMES, null);
        }
    }

    /** How the page makes functions without unsafe-eval. */
    private static String functions() {
        try (InputStream script =
                Objects.requireNonNull(ScriptNonce.class.getResourceAsStream("functions.js"), "functions.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
