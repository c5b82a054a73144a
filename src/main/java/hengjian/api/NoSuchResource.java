package hengjian.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses below /api/v1 that are none: told as a problem, not shown as a page. */
@RestController
@Hidden
class NoSuchResource {

    @RequestMapping("/api/v1/**")
    void none(HttpServletRequest request) {
        throw new NotHeld(request.getRequestURI());
    }
}
