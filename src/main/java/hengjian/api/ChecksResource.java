package hengjian.api;

import hengjian.analysis.Interval;
import hengjian.analysis.Outcome;
import hengjian.analysis.Wording;
import hengjian.analysis.check.Caution;
import hengjian.analysis.check.Check;
import hengjian.export.FactRecord;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.Facts;
import hengjian.store.FoundCheck;
import hengjian.store.StoredCheck;
import hengjian.store.ZoneChecks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Whether figures fit together. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "checks")
class ChecksResource {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::code).toList();

    private final ZoneChecks checks;
    private final Facts facts;
    private final Calls calls;

    ChecksResource(ZoneChecks checks, Facts facts, Calls calls) {
        this.checks = checks;
        this.facts = facts;
        this.calls = calls;
    }

    /**
     * @param computed the arithmetic with the figures as stated: 120.5亿元 × (1 ＋ 6.9%)
     * @param value from the figures as stated
     * @param within where the value truly lies, [low, high]; null where there is no limit
     * @param statedWithin where the stated side lies
     * @param caution why figures that do not fit together need not be wrong; null where nothing speaks for that
     */
    record CheckEntry(
            String zone,
            String kind,
            String outcome,
            @Nullable String indicator,
            String label,
            @Nullable String period,
            String computed,
            BigDecimal value,
            String unit,
            Within within,
            Within statedWithin,
            @Nullable String caution,
            List<FactRecord> facts) {}

    record Within(@Nullable BigDecimal low, @Nullable BigDecimal high) {

        static Within of(Interval interval) {
            return new Within(
                    interval.low().infinite() == 0 ? plain(interval.low().at()) : null,
                    interval.high().infinite() == 0 ? plain(interval.high().at()) : null);
        }
    }

    record CheckList(int total, List<CheckEntry> data) {}

    @GetMapping("/checks")
    @Operation(summary = "Reconciliations of a zone's figures: parts and totals, level against growth, conflicts")
    @Nullable
    ResponseEntity<CheckList> checks(
            @Parameter(description = "the zone with most facts when left out") @RequestParam(required = false) @Nullable
                    String zone,
            @Parameter(description = "pass, fail or undecided") @RequestParam(required = false) @Nullable
                    String outcome,
            @Parameter(description = "as known then: a day of publication, or a moment of recording")
                    @RequestParam(required = false)
                    @Nullable
                    String asOf,
            @RequestParam(required = false) @Nullable String recordedAsOf,
            @Parameter(hidden = true) ServletWebRequest request) {
        Calls.allow(request, List.of("zone", "outcome", "asOf", "recordedAsOf"));
        AsOf moment = Filters.asOf(asOf, recordedAsOf);
        List<String> zones = facts.zones(moment);
        if (zone != null && !zones.contains(zone)) {
            throw new BadParameter("zone", zone, zones);
        }
        if (outcome != null && !OUTCOMES.contains(outcome)) {
            throw new BadParameter("outcome", outcome, OUTCOMES);
        }
        if (calls.unchanged(request)) {
            return null;
        }
        List<FoundCheck> wanted = zones.stream()
                .filter(one -> zone == null ? one.equals(zones.getFirst()) : one.equals(zone))
                .flatMap(one -> checks.of(one, moment).stream())
                .filter(check -> outcome == null || check.outcome().code().equals(outcome))
                .toList();
        List<CheckEntry> found =
                checks.read(wanted, moment).stream().map(ChecksResource::entry).toList();
        return ResponseEntity.ok(new CheckList(found.size(), found));
    }

    private static CheckEntry entry(StoredCheck stored) {
        Check check = stored.check();
        Period period = check.about().period();
        Caution caution = check.caution();
        String root = Calls.root();
        return new CheckEntry(
                check.about().subject(),
                check.kind().code(),
                check.outcome().code(),
                check.about().indicator(),
                check.about().label(),
                period == null ? null : period.code(),
                check.computed().text(Wording.CHINESE),
                plain(check.value()),
                check.unit().code(),
                Within.of(check.left()),
                Within.of(check.right()),
                caution == null ? null : caution.code(),
                stored.facts().stream().map(fact -> FactRecord.of(fact, root)).toList());
    }

    /** 12870082500, not 1.28700825E+10. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
