package hengjian.ui.cite;

import hengjian.analysis.Cell;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of targets and plans: thousands of figures are weighed without their words, and those shown are read. */
public final class Outcomes {

    public static final Comparator<StoredFact> PREFERRED_FIRST =
            Comparator.comparing(StoredFact::statement, Cell.BEST_FIRST);

    private static final List<String> DONE = List.of("PROJECT_INVESTMENT_DONE");

    private Outcomes() {}

    /** The actual figures that stand beside these aims, or that what is computed beside them is made of. */
    public static List<StoredFact> of(Collection<StoredFact> aims, String zone, Facts store, AsOf asOf) {
        List<Fact> aimed = aims.stream().map(StoredFact::fact).toList();
        List<Statement> weighed = outlines(aimed, zone, store, asOf).stream()
                .sorted(Cell.BEST_FIRST)
                .toList();
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

    /** Of each aim's indicator, within that aim's own time. */
    private static List<Statement> outlines(List<Fact> aims, String zone, Facts store, AsOf asOf) {
        Map<String, Set<Period>> horizons = horizons(aims);
        List<String> codes = List.copyOf(horizons.keySet());
        Set<Period> all = horizons.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> periods = store.periods(zone, asOf).stream()
                .filter(code -> within(code, all))
                .toList();
        FactFilter filter = FactFilter.none()
                .zones(List.of(zone))
                .indicators(codes)
                .periods(periods)
                .statuses(List.of("actual"))
                .asOf(asOf);
        return periods.isEmpty()
                ? List.of()
                : store.outlines(filter, (code, period) -> within(period, horizons.getOrDefault(code, Set.of())));
    }

    private static Map<String, Set<Period>> horizons(List<Fact> aims) {
        Map<String, Set<Period>> horizons = new HashMap<>();
        aims.forEach(aim -> Targets.horizon(aim)
                .ifPresent(horizon -> Stream.concat(Stream.ofNullable(aim.indicator()), DONE.stream())
                        .forEach(code -> horizons.computeIfAbsent(code, any -> new HashSet<>())
                                .add(horizon))));
        return horizons;
    }

    private static boolean within(String code, Set<Period> horizons) {
        Period period = Period.parse(code);
        return horizons.stream().anyMatch(horizon -> within(period, horizon));
    }

    private static boolean within(Period period, Period horizon) {
        return !period.last().isAfter(horizon.last()) && !period.first().isBefore(horizon.first());
    }
}
