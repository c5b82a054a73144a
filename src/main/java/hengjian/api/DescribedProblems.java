package hengjian.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells in the description at /api/docs how each call may fail. */
@Component
class DescribedProblems implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI description) {
        description.getComponents().addSchemas(PROBLEM, problem());
        description.getPaths().forEach(this::path);
    }

    private void path(String address, PathItem path) {
        boolean one = address.contains("{");
        path.readOperationsMap().forEach((method, operation) -> {
            boolean writes = method != PathItem.HttpMethod.GET;
            problem(operation, "400", "a parameter that cannot be understood: which, and what it may be");
            problem(operation, "429", "more requests a minute than allowed; Retry-After says when to come again");
            if (one) {
                problem(operation, "404", "nothing is held under this id");
            }
            problem(operation, "401", "a token that is unknown or was revoked" + (writes ? ", or none" : ""));
            if (writes) {
                problem(operation, "403", "the token does not allow this");
                operation.getResponses().addApiResponse(one ? "204" : "201", written(operation, one));
            } else if (!address.endsWith("/facts/{id}")) {
                operation
                        .getResponses()
                        .addApiResponse("304", new ApiResponse().description("as If-None-Match has it"));
            }
        });
        if (path.getPatch() != null) {
            problem(path.getPatch(), "409", "someone else changed the fact meanwhile");
        }
    }

    /** A new document is told as a held one is; a rejected fact has nothing more to tell. */
    private static ApiResponse written(Operation operation, boolean one) {
        return one
                ? new ApiResponse().description("rejected")
                : new ApiResponse()
                        .description("added")
                        .content(Objects.requireNonNull(operation.getResponses().get("200"))
                                .getContent());
    }

    private static void problem(Operation operation, String status, String when) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(when)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("parameter", new StringSchema().description("which cannot be understood"))
                .addProperty("allowed", new ArraySchema().items(new StringSchema()));
    }
}
