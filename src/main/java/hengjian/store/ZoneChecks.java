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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the checks come to for each zone. To reckon them, all facts of a zone are read with their sentences; what they come
 * to is kept, some hundred bytes a check, until facts of the zone change.
 */
@Repository
public class ZoneChecks {

    private static final Comparator<StoredFact> PREFERRED_FIRST =
            Comparator.comparing(StoredFact::statement, Cell.BEST_FIRST);

    private final Facts facts;
    private final JdbcClient jdbc;
    private final Checks checks = new Checks(IndicatorCatalogue.standard());
    private final Contents contents;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private volatile String seen = "";

    ZoneChecks(Facts facts, Contents contents, JdbcClient jdbc) {
        this.facts = facts;
        this.contents = contents;
        this.jdbc = jdbc;
    }

    /** What was reckoned, and of which state of the zone's facts. */
    private record Kept(String state, List<FoundCheck> checks) {}

    /** Failures first. */
    public List<FoundCheck> of(String zone) {
        String now = state(zone);
        Kept known = kept.get(zone);
        if (known == null || !known.state().equals(now)) {
            known = new Kept(now, reckon(zone, AsOf.NOW));
            kept.put(zone, known);
        }
        return known.checks();
    }

    /** As the facts were known at a time; reckoned anew each time but for now. */
    public List<FoundCheck> of(String zone, AsOf asOf) {
        return asOf.isNow() ? of(zone) : reckon(zone, asOf);
    }

    /** Some of them with their arithmetic and words. */
    public List<StoredCheck> read(List<FoundCheck> some, AsOf asOf) {
        Set<Long> numbers =
                some.stream().flatMap(check -> check.facts().boxed()).collect(Collectors.toSet());
        Map<Long, StoredFact> stored = facts.read(numbers, asOf);
        return some.stream().map(check -> read(check, stored)).toList();
    }

    /**
     * Reckons what is not known yet, or not any more; the zones most is told of first.
     *
     * @param goOn asked before each zone
     */
    public void keepUp(BooleanSupplier goOn) {
        String now = moment();
        if (!now.equals(seen)) {
            contents.zones().stream().takeWhile(zone -> goOn.getAsBoolean()).forEach(this::of);
            seen = now;
        }
    }

    /** Of these facts, the numbers of those that some check failed on. */
    public Set<Long> failed(Collection<StoredFact> shown) {
        Set<Long> failed = new HashSet<>();
        Set<String> zones = shown.stream().map(fact -> fact.fact().subject()).collect(Collectors.toSet());
        for (String zone : zones) {
            of(zone).stream()
                    .takeWhile(check -> check.outcome() == Outcome.FAIL)
                    .flatMap(check -> check.facts().boxed())
                    .forEach(failed::add);
        }
        return failed;
    }

    private List<FoundCheck> reckon(String zone, AsOf asOf) {
        List<StoredFact> stored = facts
                .find(FactFilter.none().zones(List.of(zone)).asOf(asOf))
                .stream()
                .sorted(PREFERRED_FIRST)
                .toList();
        Map<Fact, Long> numbers = new IdentityHashMap<>();
        stored.forEach(fact -> numbers.put(fact.fact(), fact.id()));
        return checks.of(stored.stream().map(StoredFact::fact).toList()).stream()
                .map(check -> FoundCheck.of(check, numbers(check, numbers)))
                .toList();
    }

    private static List<Long> numbers(Check check, Map<Fact, Long> numbers) {
        return check.facts().stream()
                .map(fact -> Objects.requireNonNull(numbers.get(fact)))
                .toList();
    }

    private static StoredCheck read(FoundCheck found, Map<Long, StoredFact> stored) {
        List<StoredFact> facts = found.facts()
                .mapToObj(number -> Objects.requireNonNull(stored.get(number)))
                .toList();
        List<Fact> figures = facts.stream().map(StoredFact::fact).toList();
        return new StoredCheck(Check.again(found.kind(), found.outcome(), found.caution(), figures), facts);
    }

    /** Changes whenever a fact of the zone is added, closed or chosen. */
    private String state(String zone) {
        return contents.stamp(zone)
                + jdbc.sql("""
                        select concat(max(c.id), ' ', max(c.superseded_at)) from choice c
                        where exists (select 1 from fact f where f.history_id = c.history_id and f.subject = :zone)""").param("zone", zone).query(String.class).single();
    }

    /** Changes whenever any fact is added, closed or chosen. */
    private String moment() {
        return jdbc.sql("""
                select concat((select max(id) from fact), ' ', (select max(at) from closing), ' ',
                              (select max(id) from choice), ' ', (select max(superseded_at) from choice))""").query(String.class).single();
    }
}
