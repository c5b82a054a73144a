package hengjian.store;

import hengjian.analysis.Cell;
import hengjian.analysis.Outcome;
import hengjian.analysis.check.Check;
import hengjian.analysis.check.Checks;
import hengjian.fact.Fact;
import hengjian.indicator.IndicatorCatalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the checks come to for each zone; as the facts stand now, they are computed when asked for and kept until facts of
 * the zone change. */
@Repository
public class ZoneChecks {

    private static final int ZONES_KEPT = 64;

    private static final Comparator<StoredFact> PREFERRED_FIRST =
            Comparator.comparing(StoredFact::statement, Cell.BEST_FIRST);

    private final Facts facts;
    private final JdbcClient jdbc;
    private final Checks checks = new Checks(IndicatorCatalogue.standard());
    private final Contents contents;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    ZoneChecks(Facts facts, Contents contents, JdbcClient jdbc) {
        this.facts = facts;
        this.contents = contents;
        this.jdbc = jdbc;
    }

    /** What was computed, and of which state of the zone's facts. */
    private record Kept(String state, List<StoredCheck> checks) {}

    /** Failures first. */
    public synchronized List<StoredCheck> of(String zone) {
        String now = state(zone);
        Kept known = kept.get(zone);
        if (known == null || !known.state().equals(now)) {
            known = new Kept(now, compute(zone, AsOf.NOW));
            kept.put(zone, known);
            if (kept.size() > ZONES_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known.checks();
    }

    /** As the facts were known at a time; computed anew each time but for now. */
    public List<StoredCheck> of(String zone, AsOf asOf) {
        return asOf.isNow() ? of(zone) : compute(zone, asOf);
    }

    /** Of these facts, the numbers of those that some check failed on. */
    public Set<Long> failed(Collection<StoredFact> shown) {
        Set<Long> failed = new HashSet<>();
        Set<String> zones = shown.stream().map(fact -> fact.fact().subject()).collect(Collectors.toSet());
        for (String zone : zones) {
            of(zone).stream()
                    .filter(check -> check.check().outcome() == Outcome.FAIL)
                    .flatMap(check -> check.facts().stream())
                    .map(StoredFact::id)
                    .forEach(failed::add);
        }
        return failed;
    }

    private List<StoredCheck> compute(String zone, AsOf asOf) {
        List<StoredFact> stored = facts
                .find(FactFilter.none().zones(List.of(zone)).asOf(asOf))
                .stream()
                .sorted(PREFERRED_FIRST)
                .toList();
        Map<Fact, StoredFact> byFact = new IdentityHashMap<>();
        stored.forEach(fact -> byFact.put(fact.fact(), fact));
        return checks.of(stored.stream().map(StoredFact::fact).toList()).stream()
                .map(check -> new StoredCheck(check, stored(check, byFact)))
                .toList();
    }

    private static List<StoredFact> stored(Check check, Map<Fact, StoredFact> byFact) {
        return check.facts().stream()
                .map(fact -> Objects.requireNonNull(byFact.get(fact)))
                .toList();
    }

    /** Changes whenever a fact of the zone is added or closed, or any is chosen. */
    private String state(String zone) {
        return contents.stamp(zone)
                + jdbc.sql("select concat((select max(id) from choice), ' ', (select max(superseded_at) from choice))")
                        .query(String.class)
                        .single();
    }
}
