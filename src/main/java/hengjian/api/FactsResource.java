package hengjian.api;

import hengjian.export.Book;
import hengjian.export.Comparison;
import hengjian.export.Edition;
import hengjian.export.FactFiles;
import hengjian.export.FactList;
import hengjian.export.FactRecord;
import hengjian.export.Progress;
import hengjian.export.SdmxCsv;
import hengjian.export.Workbook;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.FactScan;
import hengjian.store.Facts;
import hengjian.store.Revision;
import hengjian.store.StoredFact;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Facts: page by page as JSON, or all that match as CSV, SDMX-CSV or a workbook. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "facts")
class FactsResource {

    static final int MOST = 1000;
    static final List<String> FILTERS = List.of(
            "zone",
            "indicator",
            "measure",
            "breakdown",
            "period",
            "from",
            "to",
            "status",
            "document",
            "reviewed",
            "asOf",
            "recordedAsOf",
            "format",
            "lang");
    private static final List<String> PARAMETERS =
            Stream.concat(FILTERS.stream(), Stream.of("limit", "cursor")).toList();

    private final Filters filters;
    private final Facts facts;
    private final FactScan scan;
    private final Revision revision;
    private final Calls calls;

    FactsResource(Filters filters, Facts facts, FactScan scan, Revision revision, Calls calls) {
        this.filters = filters;
        this.facts = facts;
        this.scan = scan;
        this.revision = revision;
        this.calls = calls;
    }

    @GetMapping("/facts")
    @Operation(
            summary = "Facts with the sentences they were read from",
            description = "JSON comes in pages that lose and repeat nothing while data are added; CSV, SDMX-CSV and"
                    + " workbook hold all that match.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FactFiles.JSON, schema = @Schema(implementation = FactPage.class)),
                @Content(mediaType = FactFiles.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = SdmxCsv.TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Workbook.TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @Nullable
    ResponseEntity<FactPage> facts(
            @ParameterObject FactParameters asked,
            @Parameter(description = "json, csv, sdmx-csv or xlsx; instead of the header Accept")
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(description = "zh or en, of a workbook; instead of Accept-Language")
                    @RequestParam(required = false)
                    @Nullable
                    String lang,
            @Parameter(description = "facts a page, 1 to 1000") @RequestParam(defaultValue = "100") String limit,
            @Parameter(description = "of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(hidden = true) ServletWebRequest request)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Format wanted = Format.of(format, request.getHeader(HttpHeaders.ACCEPT));
        Calls.allow(request, wanted == Format.JSON ? PARAMETERS : FILTERS);
        FactFilter filter = filters.of(asked);
        Edition edition = Calls.edition(request);
        int most = limit(limit);
        Cursor from = cursor == null ? null : Cursor.of(cursor);
        if (calls.unchanged(request)) {
            return null;
        }
        if (wanted == Format.JSON) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(page(filter, from, most, request));
        }
        write(wanted, filter, edition, request);
        return null;
    }

    @GetMapping("/workbook.xlsx")
    @Operation(summary = "The facts that match as an Excel workbook with comparison tables, charts and sources")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Workbook.TYPE, schema = @Schema(type = "string", format = "binary")))
    void workbook(
            @ParameterObject FactParameters asked,
            @RequestParam(required = false) @Nullable String lang,
            @Parameter(hidden = true) ServletWebRequest request)
            throws IOException {
        Calls.allow(request, FILTERS);
        FactFilter filter = filters.of(asked);
        Edition edition = Calls.edition(request);
        if (!calls.unchanged(request)) {
            write(Format.XLSX, filter, edition, request);
        }
    }

    @GetMapping("/facts/{id}")
    @Operation(summary = "One version of a fact")
    FactRecord fact(@PathVariable String id, @Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, List.of());
        return facts.find(number(id))
                .map(found -> FactRecord.of(found, Calls.root()))
                .orElseThrow(() -> new NotHeld("fact " + id));
    }

    private FactPage page(FactFilter filter, @Nullable Cursor from, int limit, ServletWebRequest request) {
        Cursor start = from == null ? new Cursor(revision.moment(), 0, facts.count(filter)) : from;
        AsOf asOf = filter.asOf();
        FactFilter still = asOf.recorded() == null ? filter.asOf(new AsOf(asOf.published(), start.moment())) : filter;
        List<StoredFact> found = facts.page(still, start.after(), limit + 1);
        List<StoredFact> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() <= limit
                ? null
                : new Cursor(start.moment(), shown.getLast().id(), start.total()).text();
        String root = Calls.root();
        return new FactPage(
                start.total(),
                shown.stream().map(fact -> FactRecord.of(fact, root)).toList(),
                next,
                next == null ? null : address(request, next));
    }

    private static String address(ServletWebRequest request, String cursor) {
        String query = request.getRequest().getQueryString();
        return UriComponentsBuilder.fromUriString(Calls.root() + "api/v1/facts")
                .query(query)
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }

    private void write(Format format, FactFilter filter, Edition edition, ServletWebRequest request)
            throws IOException {
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        FactList list = FactList.of(scan, filter, "published", true);
        response.setContentType(format.type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format, edition));
        var out = response.getOutputStream();
        switch (format) {
            case JSON -> FactFiles.json(out, list, edition.root(), Progress.NONE);
            case CSV -> FactFiles.csv(out, list, edition.root(), Progress.NONE);
            case SDMX_CSV -> SdmxCsv.write(out, list, edition.root(), Progress.NONE);
            case XLSX -> Workbook.write(out, book(filter, list, edition, request), list, edition, Progress.NONE);
        }
        out.flush();
    }

    private static Book book(FactFilter filter, FactList list, Edition edition, ServletWebRequest request) {
        String query = request.getRequest().getQueryString();
        return Comparison.book(filter, list, edition, "api/v1/workbook.xlsx" + (query == null ? "" : "?" + query));
    }

    private static String attachment(Format format, Edition edition) {
        String extension = format == Format.XLSX ? ".xlsx" : ".csv";
        return ContentDisposition.attachment()
                .filename("hengjian-" + edition.day() + extension)
                .build()
                .toString();
    }

    private static int limit(String asked) {
        try {
            int limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadParameter("limit", asked, List.of("1 to " + MOST));
    }

    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new NotHeld("fact " + id);
        }
    }
}
