package hengjian.api;

import hengjian.export.FactRecord;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.AsOf;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What there are facts about, and the texts they were read from. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "catalogue")
class CatalogueResource {

    private final Facts facts;
    private final Documents documents;
    private final Calls calls;

    CatalogueResource(Facts facts, Documents documents, Calls calls) {
        this.facts = facts;
        this.documents = documents;
        this.calls = calls;
    }

    /** @param growth whether its growth is at constant prices: real or nominal */
    record IndicatorEntry(
            String code,
            String zh,
            String en,
            String unit,
            String group,
            String growth,
            List<String> aliases,
            boolean stated) {}

    record Zone(String name, List<String> periods, String overview) {}

    record DocumentEntry(
            String id, String title, String publisher, LocalDate published, String region, String permalink) {}

    record DocumentText(
            String id,
            String title,
            String publisher,
            LocalDate published,
            String region,
            String permalink,
            String text,
            List<FactRecord> facts) {}

    record Listed<T>(int total, List<T> data) {

        static <T> Listed<T> of(List<T> data) {
            return new Listed<>(data.size(), data);
        }
    }

    @GetMapping("/indicators")
    @Operation(summary = "The catalogue of indicators, and which of them some fact states")
    @Nullable
    ResponseEntity<Listed<IndicatorEntry>> indicators(@Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, List.of());
        if (calls.unchanged(request)) {
            return null;
        }
        List<String> stated = facts.indicators();
        return ResponseEntity.ok(Listed.of(IndicatorCatalogue.standard().all().stream()
                .map(one -> new IndicatorEntry(
                        one.code(),
                        one.zh(),
                        one.en(),
                        one.unit().code(),
                        one.group(),
                        one.growth().name().toLowerCase(Locale.ROOT),
                        one.aliases(),
                        stated.contains(one.code())))
                .toList()));
    }

    @GetMapping("/zones")
    @Operation(summary = "Zones and other subjects of facts, those with most facts first, and the periods stated")
    @Nullable
    ResponseEntity<Listed<Zone>> zones(@Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, List.of());
        if (calls.unchanged(request)) {
            return null;
        }
        return ResponseEntity.ok(Listed.of(facts.zones().stream()
                .map(zone -> new Zone(
                        zone,
                        facts.periods(zone),
                        Calls.root() + "?zone=" + URLEncoder.encode(zone, StandardCharsets.UTF_8)))
                .toList()));
    }

    @GetMapping("/documents")
    @Operation(summary = "Documents held, latest publication first")
    @Nullable
    ResponseEntity<Listed<DocumentEntry>> documents(
            @Parameter(description = "the region the documents are about") @RequestParam(required = false) @Nullable
                    String zone,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedAsOf,
            @Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, List.of("zone", "asOf", "recordedAsOf"));
        AsOf moment = Filters.asOf(asOf, recordedAsOf);
        if (calls.unchanged(request)) {
            return null;
        }
        return ResponseEntity.ok(Listed.of(documents.all(moment).stream()
                .filter(document -> zone == null || document.region().equals(zone))
                .map(CatalogueResource::entry)
                .toList()));
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "A document's text, exactly as published, and the facts read from it")
    @Nullable
    ResponseEntity<DocumentText> document(
            @PathVariable String id, @Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, List.of());
        var text = documents
                .find(id)
                .filter(found -> !documents.isWithdrawn(id))
                .orElseThrow(() -> new NotHeld("document " + id));
        if (calls.unchanged(request)) {
            return null;
        }
        String root = Calls.root();
        return ResponseEntity.ok(new DocumentText(
                id,
                text.title(),
                text.publisher(),
                text.published(),
                text.region(),
                root + "documents/" + id,
                text.text(),
                facts.of(id).stream().map(fact -> FactRecord.of(fact, root)).toList()));
    }

    private static DocumentEntry entry(StoredDocument document) {
        return new DocumentEntry(
                document.id(),
                document.title(),
                document.publisher(),
                document.published(),
                document.region(),
                Calls.root() + "documents/" + document.id());
    }
}
