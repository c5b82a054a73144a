package hengjian.api;

import hengjian.analysis.Cell;
import hengjian.analysis.CellKey;
import hengjian.analysis.Statement;
import hengjian.export.FactRecord;
import hengjian.export.Permalink;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Facts along periods, one figure a cell. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "series")
class SeriesResource {

    private static final int MOST = 20_000;

    private final Filters filters;
    private final Facts facts;
    private final Calls calls;

    SeriesResource(Filters filters, Facts facts, Calls calls) {
        this.filters = filters;
        this.facts = facts;
        this.calls = calls;
    }

    /** @param indicator a code of the catalogue; where there is none, the text's own words */
    record Series(
            String zone,
            String indicator,
            @Nullable String breakdown,
            String measure,
            String status,
            @Nullable String cohort,
            String unit,
            List<Point> points) {}

    /**
     * @param why the figure is preferred to the alternatives: only, chosen, reviewed, later, first
     * @param conflict whether some alternative cannot be true together with it
     */
    record Point(
            @Nullable String period,
            BigDecimal value,
            @Nullable BigDecimal max,
            String unit,
            String bound,
            boolean reviewed,
            long fact,
            String why,
            boolean conflict,
            List<FactRecord> alternatives,
            String permalink) {}

    record SeriesList(int total, List<Series> data) {}

    @GetMapping("/series")
    @Operation(
            summary = "Series: facts that agree on zone, indicator, breakdown, measure and status, along periods",
            description = "Of several facts for one period the chosen, reviewed, latest published one is the value; the"
                    + " others are its alternatives. At most 20,000 facts: narrow the filters.")
    @Nullable
    ResponseEntity<SeriesList> series(
            @ParameterObject FactParameters asked, @Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, FactsResource.FILTERS);
        FactFilter filter = filters.of(asked);
        if (calls.unchanged(request)) {
            return null;
        }
        if (facts.count(filter) > MOST) {
            throw new BadParameter("zone", "", List.of("fewer facts: name zone, indicator or period"));
        }
        List<Series> series = of(facts.find(filter));
        return ResponseEntity.ok(new SeriesList(series.size(), series));
    }

    private static List<Series> of(List<StoredFact> found) {
        Map<Long, StoredFact> byNumber = found.stream().collect(Collectors.toMap(StoredFact::id, Function.identity()));
        Map<CellKey, List<Cell>> series = new LinkedHashMap<>();
        Cell.all(found.stream().map(StoredFact::statement).toList())
                .forEach((key, cell) -> series.computeIfAbsent(withoutPeriod(key), any -> new ArrayList<>())
                        .add(cell));
        String root = Calls.root();
        return series.entrySet().stream()
                .map(one -> series(one.getKey(), one.getValue(), byNumber, root))
                .toList();
    }

    private static Series series(CellKey key, List<Cell> cells, Map<Long, StoredFact> facts, String root) {
        List<Point> points = cells.stream()
                .sorted(Comparator.comparing(SeriesResource::begin))
                .map(cell -> point(cell, facts, root))
                .toList();
        return new Series(
                key.subject(),
                key.indicator(),
                key.breakdown(),
                key.measure().code(),
                key.status().code(),
                key.cohort(),
                points.getFirst().unit(),
                points);
    }

    private static Point point(Cell cell, Map<Long, StoredFact> facts, String root) {
        Statement preferred = cell.preferred();
        Fact fact = preferred.fact();
        Period period = fact.period();
        return new Point(
                period == null ? null : period.code(),
                fact.quantity().value(),
                fact.quantity().max(),
                fact.quantity().unit().code(),
                fact.quantity().bound().code(),
                preferred.reviewed(),
                preferred.id(),
                cell.reason().name().toLowerCase(Locale.ROOT),
                cell.conflict(),
                cell.alternatives().stream()
                        .map(other -> FactRecord.of(get(facts, other), root))
                        .toList(),
                Permalink.of(root, get(facts, preferred)));
    }

    private static StoredFact get(Map<Long, StoredFact> facts, Statement statement) {
        return Objects.requireNonNull(facts.get(statement.id()));
    }

    private static String begin(Cell cell) {
        Period period = cell.preferred().fact().period();
        return period == null ? "" : period.first() + " " + period.last();
    }

    private static CellKey withoutPeriod(CellKey key) {
        return new CellKey(
                key.subject(), key.indicator(), key.breakdown(), key.measure(), key.status(), null, key.cohort());
    }
}
