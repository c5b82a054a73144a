package hengjian.ui.targets;

import hengjian.analysis.target.Target;
import hengjian.analysis.target.Targets;
import hengjian.fact.Fact;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A zone's targets with the stored facts they come from. */
record Aims(List<Target> targets, Map<Fact, StoredFact> stored) {

    /** As they were known, and stood, on a day. */
    static Aims of(Facts store, String zone, AsOf asOf) {
        FactFilter of = FactFilter.none().zones(List.of(zone)).asOf(asOf);
        List<StoredFact> aimed = store.find(of.statuses(List.of("target", "plan")));
        List<String> indicators = aimed.stream()
                .flatMap(fact -> Stream.ofNullable(fact.fact().indicator()))
                .flatMap(code -> Stream.of(code, "PROJECT_INVESTMENT_DONE"))
                .distinct()
                .toList();
        List<StoredFact> actual = indicators.isEmpty()
                ? List.of()
                : store.find(of.statuses(List.of("actual")).indicators(indicators));
        Map<Fact, StoredFact> stored = new IdentityHashMap<>();
        Stream.of(aimed, actual).flatMap(List::stream).forEach(fact -> stored.put(fact.fact(), fact));
        List<Fact> facts = Stream.of(aimed, actual)
                .flatMap(List::stream)
                .map(StoredFact::fact)
                .toList();
        return new Aims(Targets.of(facts, asOf.day()), stored);
    }

    StoredFact stored(Fact fact) {
        return Objects.requireNonNull(stored.get(fact));
    }

    /** That state these targets and what came of them. */
    List<StoredDocument> documents(List<Target> wanted) {
        return wanted.stream()
                .flatMap(target -> Stream.concat(Stream.of(target.aim()), Stream.ofNullable(target.came())))
                .map(fact -> stored(fact).document())
                .distinct()
                .toList();
    }

    long count(Target.State state) {
        return targets.stream().filter(target -> target.state() == state).count();
    }
}
