package hengjian.api;

import hengjian.export.DataPackage;
import hengjian.export.SdmxStructure;
import hengjian.store.Documents;
import hengjian.store.FactFilter;
import hengjian.store.FactScan;
import hengjian.store.FactWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The SDMX structure, and everything in one archive. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "facts")
class StructureResource {

    private final FactWords words;
    private final FactScan scan;
    private final Documents documents;
    private final Filters filters;
    private final Calls calls;

    StructureResource(FactWords words, FactScan scan, Documents documents, Filters filters, Calls calls) {
        this.words = words;
        this.scan = scan;
        this.documents = documents;
        this.filters = filters;
        this.calls = calls;
    }

    @GetMapping("/structure")
    @Operation(summary = "Codelists, concepts, data structure and dataflow of the SDMX-CSV, as SDMX-ML 3.0")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = SdmxStructure.TYPE, schema = @Schema(type = "string")))
    void structure(@Parameter(hidden = true) ServletWebRequest request) throws IOException {
        Calls.allow(request, List.of());
        if (calls.unchanged(request)) {
            return;
        }
        var response = Objects.requireNonNull(request.getResponse());
        response.setContentType(SdmxStructure.TYPE);
        SdmxStructure.write(response.getOutputStream(), words, FactFilter.none());
    }

    @GetMapping("/package.zip")
    @Operation(summary = "All that matches as a Frictionless data package: CSV, documents, indicators, SDMX")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    void everything(@ParameterObject FactParameters asked, @Parameter(hidden = true) ServletWebRequest request)
            throws IOException {
        Calls.allow(request, FactsResource.FILTERS);
        FactFilter filter = filters.of(asked);
        if (calls.unchanged(request)) {
            return;
        }
        var response = Objects.requireNonNull(request.getResponse());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hengjian.zip\"");
        new DataPackage(scan, words, documents).write(response.getOutputStream(), filter, Calls.edition(request));
    }
}
