package hengjian.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(3, new ProblemWriter(new JsonMapper()));

    @Test
    void letsSoManyThroughAndTellsTheNextWhenToComeAgain() throws Exception {
        for (int request = 0; request < 3; request++) {
            assertThat(ask("10.0.0.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("10.0.0.1");

        assertThat(refused.getHeader("RateLimit-Limit")).isEqualTo("3");
        assertThat(refused.getHeader("RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.getHeader("RateLimit-Reset")).isEqualTo("60");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("too-many-requests", "3 requests a minute");
    }

    @Test
    void countsEveryAddressByItself() throws Exception {
        for (int request = 0; request < 4; request++) {
            ask("10.0.0.1");
        }
        assertThat(ask("10.0.0.2").getStatus()).isEqualTo(200);
    }

    @Test
    void refusesNobodyWhenThereIsNoLimit() throws Exception {
        RateLimit none = new RateLimit(0, new ProblemWriter(new JsonMapper()));
        for (int request = 0; request < 1000; request++) {
            assertThat(ask(none, "10.0.0.1").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String address) throws ServletException, IOException {
        return ask(limit, address);
    }

    private static MockHttpServletResponse ask(RateLimit limit, String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/facts");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
