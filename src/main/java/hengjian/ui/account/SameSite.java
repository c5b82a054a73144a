package hengjian.ui.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site's page sends. The login form carries no token, for it is shown before there is a
 * session worth one; without this another site could log its visitors in under an account of its own.
 */
class SameSite extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().matches("/(login|logout)");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This form was sent by another site");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers say it themselves on https and localhost; elsewhere they name the origin. Programs say neither. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String said = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (said != null) {
            return !said.equals("same-origin") && !said.equals("none");
        }
        return origin != null && hosts(request).noneMatch(Objects.requireNonNullElse(host(origin), "")::equals);
    }

    /** As the browser or a proxy before us names this site. */
    private static Stream<String> hosts(HttpServletRequest request) {
        return Stream.of(HttpHeaders.HOST, "X-Forwarded-Host")
                .map(request::getHeader)
                .filter(Objects::nonNull)
                .flatMap(hosts -> Stream.of(hosts.split("\\s*,\\s*")));
    }

    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
