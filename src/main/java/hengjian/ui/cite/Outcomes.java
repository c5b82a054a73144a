package hengjian.ui.cite;

import hengjian.analysis.Statement;
import hengjian.analysis.target.Targets;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What came of targets and plans: thousands of figures are weighed without their words, and those shown are read. */
public final class Outcomes {

    public static final Comparator<StoredFact> PREFERRED_FIRST =
            Comparator.comparing(StoredFact::statement, statements());

    private static final List<String> DONE = List.of("PROJECT_INVESTMENT_DONE");

    private Outcomes() {}

    /** The actual figures that stand beside these aims, or that what is computed beside them is made of. */
    public static List<StoredFact> of(Collection<StoredFact> aims, String zone, Facts store, AsOf asOf) {
        List<Fact> aimed = aims.stream().map(StoredFact::fact).toList();
        List<Statement> weighed =
                outlines(aimed, zone, store, asOf).stream().sorted(statements()).toList();
        Map<Fact, Long> numbers = new IdentityHashMap<>();
        weighed.forEach(one -> numbers.put(one.fact(), one.id()));
        List<Fact> all = Stream.concat(aimed.stream(), weighed.stream().map(Statement::fact))
                .toList();
        List<Long> shown = Targets.of(all, asOf.day()).stream()
                .flatMap(target -> target.outcome().stream())
                .flatMap(fact -> Stream.ofNullable(numbers.get(fact)))
                .distinct()
                .toList();
        return store.read(shown, asOf).values().stream().sorted(PREFERRED_FIRST).toList();
    }

    private static List<Statement> outlines(List<Fact> aims, String zone, Facts store, AsOf asOf) {
        List<String> codes = Stream.concat(
                        aims.stream().flatMap(aim -> Stream.ofNullable(aim.indicator())), DONE.stream())
                .distinct()
                .toList();
        List<Period> horizons = aims.stream()
                .flatMap(aim -> Targets.horizon(aim).stream())
                .distinct()
                .toList();
        List<String> periods = store.periods(zone, asOf).stream()
                .filter(code -> horizons.stream().anyMatch(horizon -> within(Period.parse(code), horizon)))
                .toList();
        FactFilter filter = FactFilter.none()
                .zones(List.of(zone))
                .indicators(codes)
                .periods(periods)
                .statuses(List.of("actual"))
                .asOf(asOf);
        return periods.isEmpty() ? List.of() : store.outlines(filter);
    }

    private static boolean within(Period period, Period horizon) {
        return !period.last().isAfter(horizon.last()) && !period.first().isBefore(horizon.first());
    }

    private static Comparator<Statement> statements() {
        return Comparator.comparing(Statement::chosen)
                .thenComparing(Statement::reviewed)
                .thenComparing(Statement::published)
                .reversed()
                .thenComparing(Statement::id);
    }
}
