package hengjian.api;

import hengjian.export.Edition;
import hengjian.store.Revision;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every answer needs to know of its request. */
@Component
class Calls {

    private final Revision revision;

    Calls(Revision revision) {
        this.revision = revision;
    }

    /**
     * Whether the caller holds the answer already; else the answer is marked so that this can be asked the next time.
     *
     * @return true when nothing more is to be done
     */
    boolean unchanged(ServletWebRequest request) {
        HttpServletRequest of = request.getRequest();
        String what = String.join(
                " ",
                of.getRequestURI(),
                Objects.toString(of.getQueryString()),
                Objects.toString(of.getHeader(HttpHeaders.ACCEPT)),
                Objects.toString(of.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                root(),
                LocalDate.now().toString());
        var response = Objects.requireNonNull(request.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        return request.checkNotModified("W/\"" + revision.text() + "-" + Integer.toHexString(what.hashCode()) + '"');
    }

    /** @throws BadParameter when a parameter is there that nobody reads: a misspelt filter must not find too much */
    static void allow(ServletWebRequest request, List<String> parameters) {
        request.getParameterMap().keySet().stream()
                .filter(name -> !parameters.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(name, String.valueOf(request.getParameter(name)), parameters, true);
                });
    }

    /** The program's own address, with a slash at its end. */
    static String root() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/";
    }

    /** Chinese unless the caller asks for English before Chinese, by {@code lang=} or Accept-Language. */
    static Edition edition(ServletWebRequest request) {
        String asked = request.getParameter("lang");
        Locale locale = asked == null ? preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : language(asked);
        return new Edition(root(), locale, LocalDate.now());
    }

    private static Locale language(String asked) {
        if (!Set.of("zh", "en").contains(asked)) {
            throw new BadParameter("lang", asked, List.of("zh", "en"));
        }
        return Locale.forLanguageTag(asked);
    }

    private static Locale preferred(@Nullable String header) {
        try {
            Locale found = header == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.CHINESE, Locale.ENGLISH));
            return found == null ? Locale.CHINESE : found;
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE;
        }
    }
}
