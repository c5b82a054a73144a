package hengjian.api;

import hengjian.account.Tokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/** Reading as the screens allow it; writing with a token. No cookie counts here, hence no forged request either. */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            Tokens tokens,
            JsonMapper mapper,
            @Value("${hengjian.reading:open}") String reading,
            @Value("${hengjian.api.requests-per-minute:600}") int requestsPerMinute) {
        ProblemWriter problems = new ProblemWriter(mapper);
        http.securityMatcher("/api", "/api/**");
        http.csrf(csrf -> csrf.disable());
        http.requestCache(cache -> cache.disable());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.headers(headers -> headers.cacheControl(cache -> cache.disable()));
        http.authorizeHttpRequests(requests -> {
            if (!reading.equalsIgnoreCase("login")) {
                requests.requestMatchers(HttpMethod.GET, "/api", "/api/**").permitAll();
                requests.requestMatchers(HttpMethod.HEAD, "/api", "/api/**").permitAll();
                requests.requestMatchers(HttpMethod.OPTIONS, "/api/**").permitAll();
            }
            requests.anyRequest().hasRole("CURATOR");
        });
        http.exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, e) -> {
                    response.setHeader("WWW-Authenticate", "Bearer realm=\"hengjian\"");
                    problems.write(response, HttpStatus.UNAUTHORIZED, "no-token", "this needs a token that is good");
                })
                .accessDeniedHandler((request, response, e) -> problems.write(
                        response, HttpStatus.FORBIDDEN, "not-allowed", "the token does not allow this")));
        http.addFilterBefore(new RateLimit(requestsPerMinute, problems), BasicAuthenticationFilter.class);
        http.addFilterAfter(new DescriptionPage(), BasicAuthenticationFilter.class);
        http.addFilterAfter(new BearerTokens(tokens, problems), BasicAuthenticationFilter.class);
        return http.build();
    }
}
