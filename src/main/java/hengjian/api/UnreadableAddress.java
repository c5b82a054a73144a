package hengjian.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses the server itself refuses, before anything of the program is asked: mostly Chinese typed into curl as it is.
 * The answer says how to write it.
 */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String HINT = "the address holds characters that must be percent-encoded; with curl:"
            + " curl -G --data-urlencode 'zone=NAME' ADDRESS";

    private final JsonMapper mapper;

    UnreadableAddress(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report(mapper)));
    }

    private static final class Report extends ErrorReportValve {

        private final JsonMapper mapper;

        Report(JsonMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            boolean refused = response.getStatus() == HttpStatus.BAD_REQUEST.value() && request.getContext() == null;
            if (!refused || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                String problem =
                        mapper.writeValueAsString(Problems.problem(HttpStatus.BAD_REQUEST, "unreadable-address", HINT));
                response.getReporter().write(problem);
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
