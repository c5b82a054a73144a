package hengjian.api;

import hengjian.store.Overtaken;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Failures as application/problem+json. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final String TYPES = "urn:hengjian:problem:";

    /** No more than its status, as RFC 9457 has it. */
    private static final URI BLANK = URI.create("about:blank");

    @ExceptionHandler
    ProblemDetail bad(BadParameter bad) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "bad-parameter", bad.getMessage());
        problem.setProperty("parameter", bad.parameter());
        problem.setProperty("allowed", bad.allowed());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notHeld(NotHeld missing) {
        return problem(HttpStatus.NOT_FOUND, "not-held", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail overtaken(Overtaken overtaken) {
        return problem(HttpStatus.CONFLICT, "overtaken", overtaken.getMessage());
    }

    /** What Spring refuses by itself has a type, too, named after its status: not-acceptable, method-not-allowed. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getType() == null || problem.getType().equals(BLANK))) {
            problem.setType(type(problem.getTitle()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static URI type(@Nullable String title) {
        String name = title == null ? "failed" : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return URI.create(TYPES + name);
    }

    static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail == null ? "" : detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }
}
