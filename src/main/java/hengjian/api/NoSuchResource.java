package hengjian.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses below /api that are none: told as a problem, not shown as a page. */
@RestController
@Hidden
class NoSuchResource {

    /** All but the description and the page that shows it. */
    @RequestMapping({
        "/api",
        "/api/",
        "/api/{what:(?!docs$|ui$|swagger-ui$).*}/**",
        "/api/docs/{what:(?!swagger-config$).+}/**"
    })
    void none(HttpServletRequest request) {
        throw new NotHeld(request.getRequestURI());
    }
}
