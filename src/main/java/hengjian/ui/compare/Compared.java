package hengjian.ui.compare;

import hengjian.analysis.Cell;
import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Place;
import hengjian.analysis.comparison.Slot;
import hengjian.fact.Fact;
import hengjian.indicator.Indicator;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A comparison with the facts it is made of. */
record Compared(CompareQuery query, Comparison comparison, Map<Long, StoredFact> facts) {

    static Compared of(CompareQuery query, Facts store) {
        List<String> codes = query.slots().stream()
                .flatMap(slot -> slot.codes().stream())
                .distinct()
                .toList();
        FactFilter filter =
                FactFilter.none().zones(query.zones()).periods(codes).asOf(query.asOf());
        List<StoredFact> found = query.zones().isEmpty() || codes.isEmpty() ? List.of() : store.find(filter);
        List<StoredFact> wanted = found.stream()
                .filter(fact -> query.parts() || fact.fact().breakdown() == null)
                .toList();
        Comparison comparison = Comparison.of(
                query.zones(),
                query.slots(),
                order(query),
                wanted.stream().map(StoredFact::statement).toList(),
                held(query, found));
        return new Compared(
                query,
                query.byChange() ? comparison.sorted() : comparison,
                found.stream().collect(Collectors.toMap(StoredFact::id, Function.identity(), (one, same) -> one)));
    }

    StoredFact stored(Cell cell) {
        StoredFact stored = facts.get(cell.preferred().id());
        if (stored == null) {
            throw new IllegalStateException("no fact " + cell.preferred().id());
        }
        return stored;
    }

    Collection<StoredFact> inputs() {
        return facts.values();
    }

    List<StoredDocument> documents() {
        return comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> stored(cell).document())
                .distinct()
                .toList();
    }

    /** The zones of which no text of the chosen periods is held. */
    List<String> absent() {
        return query.zones().stream()
                .filter(zone -> facts.values().stream()
                        .noneMatch(fact -> fact.fact().subject().equals(zone)))
                .toList();
    }

    private static List<String> order(CompareQuery query) {
        return Words.catalogue().all().stream()
                .map(Indicator::code)
                .filter(code ->
                        query.indicators().isEmpty() || query.indicators().contains(code))
                .toList();
    }

    /** A text is held of a zone and period when it states any figure of them. */
    private static Set<Place> held(CompareQuery query, List<StoredFact> found) {
        Set<Place> held = new HashSet<>();
        for (Slot slot : query.slots()) {
            Set<String> codes = Set.copyOf(slot.codes());
            found.stream()
                    .map(StoredFact::fact)
                    .filter(fact -> covers(fact, codes))
                    .forEach(fact -> held.add(new Place(fact.subject(), slot)));
        }
        return held;
    }

    private static boolean covers(Fact fact, Set<String> codes) {
        return fact.period() != null && codes.contains(fact.period().code());
    }
}
