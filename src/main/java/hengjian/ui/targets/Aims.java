package hengjian.ui.targets;

import hengjian.analysis.target.Target;
import hengjian.analysis.target.Targets;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.cite.Outcomes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A zone's targets with the stored facts they come from.
 *
 * @param more aims that were not looked at, those for the earliest times
 */
record Aims(List<Target> targets, Map<Fact, StoredFact> stored, int more) {

    /**
     * As they were known, and stood, on a day.
     *
     * @param most how many aims are looked at, those for the latest times first
     */
    static Aims of(Facts store, String zone, AsOf asOf, int most) {
        List<Facts.Aim> all = store.aims(zone, asOf);
        List<Long> wanted = all.stream()
                .sorted(Comparator.comparing(Aims::end).reversed())
                .limit(most)
                .map(Facts.Aim::id)
                .toList();
        Collection<StoredFact> aimed = store.read(wanted, asOf).values().stream()
                .sorted(Outcomes.PREFERRED_FIRST)
                .toList();
        Collection<StoredFact> came = Outcomes.of(aimed, zone, store, asOf);
        Map<Fact, StoredFact> stored = new IdentityHashMap<>();
        Stream.of(aimed, came).flatMap(Collection::stream).forEach(fact -> stored.put(fact.fact(), fact));
        List<Fact> facts = Stream.of(aimed, came)
                .flatMap(Collection::stream)
                .map(StoredFact::fact)
                .toList();
        return new Aims(Targets.of(facts, asOf.day()), stored, Math.max(0, all.size() - most));
    }

    StoredFact stored(Fact fact) {
        return Objects.requireNonNull(stored.get(fact));
    }

    /** That state these targets and what came of them. */
    List<StoredDocument> documents(List<Target> wanted) {
        return wanted.stream()
                .flatMap(Aims::facts)
                .map(fact -> stored(fact).document())
                .distinct()
                .toList();
    }

    private static Stream<Fact> facts(Target target) {
        return Stream.concat(Stream.of(target.aim()), target.outcome().stream());
    }

    long count(Target.State state) {
        return targets.stream().filter(target -> target.state() == state).count();
    }

    private static LocalDate end(Facts.Aim aim) {
        String period = aim.period();
        return period == null ? LocalDate.MAX : Period.parse(period).last();
    }
}
