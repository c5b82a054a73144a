package hengjian.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows people the description as a page; programs, which do not ask for HTML, get it as JSON. */
final class DescriptionPage extends OncePerRequestFilter {

    private static final String DESCRIPTION = "/api/docs";
    private static final String PAGE = "/api/ui";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean description = request.getRequestURI().equals(request.getContextPath() + DESCRIPTION);
        if (description && wantsPage(request.getHeader(HttpHeaders.ACCEPT))) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean wantsPage(@Nullable String accept) {
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.contains(MediaType.TEXT_HTML) && !wanted.contains(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
