package hengjian.api;

import hengjian.account.Role;
import hengjian.account.Token;
import hengjian.account.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code Authorization: Bearer hj_…} does as a curator under the token's name. A token that is not good is told at once,
 * reading included: who sends one should not find out with the first change. What a proxy's password brings along is
 * none of ours.
 */
final class BearerTokens extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";
    private static final Set<String> OF_PROXIES = Set.of("basic", "digest", "negotiate", "ntlm");

    private final Tokens tokens;
    private final ProblemWriter problems;

    BearerTokens(Tokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || ofProxy(header)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Token> token = token(header);
        if (token.isEmpty()) {
            refuse(response);
            return;
        }
        authenticate(token.get());
        chain.doFilter(request, response);
    }

    private static boolean ofProxy(String header) {
        return OF_PROXIES.contains(header.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT));
    }

    private Optional<Token> token(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.use(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hengjian\", error=\"invalid_token\"");
        problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "bad-token",
                "the token is unknown or was revoked; it is sent as 'Authorization: Bearer hj_…', or left out for reading");
    }

    private static void authenticate(Token token) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "token:" + token.name(), null, AuthorityUtils.createAuthorityList("ROLE_" + Role.CURATORS)));
        SecurityContextHolder.setContext(context);
    }
}
