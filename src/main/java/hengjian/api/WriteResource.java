package hengjian.api;

import hengjian.document.SourceDocument;
import hengjian.export.FactRecord;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import hengjian.ingest.Ingest;
import hengjian.store.Corrections;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.ForCurators;
import hengjian.store.StoredFact;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program with a token may write. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "writing")
@SecurityRequirement(name = "token")
class WriteResource {

    private static final int LONGEST_TEXT = 2_000_000;
    private static final int LONGEST_NAME = 400;

    private final Ingest ingest;
    private final Documents documents;
    private final Facts facts;
    private final Corrections corrections;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();

    WriteResource(Ingest ingest, Documents documents, Facts facts, Corrections corrections) {
        this.ingest = ingest;
        this.documents = documents;
        this.facts = facts;
        this.corrections = corrections;
    }

    /** @param published YYYY-MM-DD */
    record NewDocument(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String region,
            @Nullable String text) {}

    /**
     * @param added false when the same text is held already
     * @param withdrawn true when it is held but was withdrawn; a curator can restore it
     */
    record Added(String id, boolean added, boolean withdrawn, int facts, String permalink) {}

    /**
     * What is to become of a fact; what is left out stays.
     *
     * @param reason why; needed
     * @param reject true when there is no such fact at all
     */
    record Change(
            @Nullable String reason,
            @Nullable Boolean reject,
            @Nullable String indicator,
            @Nullable String label,
            @Nullable String zone,
            @Nullable String breakdown,
            @Nullable String measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable String bound,
            @Nullable String status,
            @Nullable String period,
            @Nullable String cohort) {}

    @PostMapping("/documents")
    @ForCurators
    @Operation(summary = "Adds a text and reads its facts; the same text again changes nothing")
    ResponseEntity<Added> add(@RequestBody NewDocument given) {
        SourceDocument document = new SourceDocument(
                "api",
                required("title", given.title(), LONGEST_NAME),
                required("publisher", given.publisher(), LONGEST_NAME),
                day(given.published()),
                required("region", given.region(), LONGEST_NAME),
                required("text", given.text(), LONGEST_TEXT));
        boolean added = ingest.add(document);
        String permalink = Calls.root() + "documents/" + document.id();
        Added body = new Added(
                document.id(),
                added,
                documents.isWithdrawn(document.id()),
                facts.of(document.id()).size(),
                permalink);
        URI location = URI.create(Calls.root() + "api/v1/documents/" + document.id());
        return added
                ? ResponseEntity.created(location).body(body)
                : ResponseEntity.ok().location(location).body(body);
    }

    @PatchMapping("/facts/{id}")
    @ForCurators
    @Operation(
            summary = "Corrects, confirms or rejects a fact",
            description = "A new version is opened with what is given; nothing but a reason confirms the fact as it is."
                    + " 409 when someone else changed it meanwhile.")
    ResponseEntity<FactRecord> change(@PathVariable String id, @RequestBody Change change) {
        long number = FactsResource.number(id);
        StoredFact held = facts.find(number).orElseThrow(() -> new NotHeld("fact " + id));
        String reason = required("reason", change.reason(), 2000);
        if (Boolean.TRUE.equals(change.reject())) {
            corrections.reject(number, reason);
            return ResponseEntity.noContent().build();
        }
        Fact changed = changed(held.fact(), change);
        StoredFact now = changed.equals(held.fact())
                ? corrections.confirm(number)
                : corrections.correct(number, changed, reason);
        return ResponseEntity.ok(FactRecord.of(now, Calls.root()));
    }

    private Fact changed(Fact fact, Change change) {
        Quantity was = fact.quantity();
        String indicator = change.indicator();
        if (indicator != null && catalogue.find(indicator).isEmpty()) {
            throw new BadParameter(
                    "indicator",
                    indicator,
                    catalogue.all().stream().map(one -> one.code()).toList());
        }
        Quantity quantity = quantity(
                Objects.requireNonNullElse(change.value(), was.value()),
                change.max() == null ? was.max() : change.max(),
                change.unit() == null ? was.unit() : Unit.of(change.unit()),
                one("bound", change.bound(), Bound::of, was.bound(), Bound.values(), Bound::code),
                was.resolution());
        return new Fact(
                Objects.requireNonNullElse(change.zone(), fact.subject()),
                indicator == null ? fact.indicator() : indicator,
                Objects.requireNonNullElse(change.label(), fact.label()),
                change.breakdown() == null ? fact.breakdown() : blankAsNull(change.breakdown()),
                one("measure", change.measure(), Measure::of, fact.measure(), Measure.values(), Measure::code),
                quantity,
                period(change.period(), fact.period()),
                one("status", change.status(), Status::of, fact.status(), Status.values(), Status::code),
                change.cohort() == null ? fact.cohort() : blankAsNull(change.cohort()),
                fact.evidence(),
                fact.rule());
    }

    private static Quantity quantity(
            BigDecimal value, @Nullable BigDecimal max, Unit unit, Bound bound, BigDecimal resolution) {
        if (max != null && max.compareTo(value) < 0) {
            throw new BadParameter("max", max.toPlainString(), List.of("no less than value"));
        }
        return new Quantity(value, max, unit, bound, resolution);
    }

    private static @Nullable Period period(@Nullable String code, @Nullable Period was) {
        try {
            return code == null ? was : code.isBlank() ? null : Period.parse(code);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadParameter("period", String.valueOf(code), Filters.PERIOD_FORMS);
        }
    }

    private static <T> T one(
            String name, @Nullable String code, Function<String, T> of, T was, T[] all, Function<T, String> codes) {
        try {
            return code == null ? was : of.apply(code);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(
                    name, String.valueOf(code), Arrays.stream(all).map(codes).toList());
        }
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String required(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new BadParameter(name, text == null ? "" : "…", List.of("a text of 1 to " + longest + " characters"));
        }
        return text;
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new BadParameter("published", String.valueOf(text), List.of("YYYY-MM-DD"));
        }
    }
}
