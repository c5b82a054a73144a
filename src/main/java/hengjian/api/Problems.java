package hengjian.api;

import hengjian.store.Overtaken;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Failures as application/problem+json. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

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

    static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail == null ? "" : detail);
        problem.setType(URI.create("urn:hengjian:problem:" + type));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }
}
