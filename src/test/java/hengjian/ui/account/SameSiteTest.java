package hengjian.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameSiteTest {

    @Test
    void refusesALoginThatAnotherSiteSends() throws ServletException, IOException {
        assertThat(status("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(status("Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(status("Origin", "http://evil.example")).isEqualTo(403);
        assertThat(status("Origin", "null")).isEqualTo(403);
        assertThat(status("Origin", "http://zone.example:81")).isEqualTo(403);
    }

    @Test
    void takesTheLoginOfItsOwnPageAndOfPrograms() throws ServletException, IOException {
        assertThat(status("Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(status("Origin", "http://zone.example:80")).isEqualTo(200);
        assertThat(status("Accept", "*/*")).isEqualTo(200);
    }

    @Test
    void knowsTheNameThatAProxyWasCalledBy() throws ServletException, IOException {
        MockHttpServletRequest request = login();
        request.addHeader("Origin", "https://figures.example");
        request.addHeader("X-Forwarded-Host", "figures.example");

        assertThat(status(request)).isEqualTo(200);
    }

    private static int status(String header, String value) throws ServletException, IOException {
        MockHttpServletRequest request = login();
        request.addHeader(header, value);
        return status(request);
    }

    private static int status(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SameSite().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest login() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        request.addHeader("Host", "zone.example:80");
        return request;
    }
}
