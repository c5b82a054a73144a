package hengjian.ui.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and run: nothing from elsewhere, no inline script but the page's own, which carry a number used
 * once, and no eval, without which Vaadin's client does by functions.js. Charts and components write style attributes,
 * hence inline styles. Other sites may frame what is under embed/ only, and only those named in the configuration.
 */
final class ContentPolicy implements HeaderWriter {

    static final String HEADER = "Content-Security-Policy";

    /** On pages, which Vaadin sends before Spring Security adds its own. */
    static final Map<String, String> FURTHER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, policy("", ""));
        }
        FURTHER.forEach(response::setHeader);
    }

    /** @param sites that may frame what is under embed/, as a policy names them */
    static String forScript(String nonce, String path, String sites) {
        return policy(" 'nonce-" + nonce + "'", isEmbedded(path) ? sites : "");
    }

    private static String policy(String script, String sites) {
        return "default-src 'self'; script-src 'self'" + script + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                + "base-uri 'self'; form-action 'self'; frame-ancestors 'self' " + sites.strip();
    }

    static boolean mayBeFramed(String path, String sites) {
        return isEmbedded(path) && !sites.isBlank();
    }

    private static boolean isEmbedded(String path) {
        return path.equals("/embed") || path.startsWith("/embed/");
    }
}
