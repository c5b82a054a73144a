package hengjian.ui.compare;

import hengjian.analysis.Cell;
import hengjian.analysis.Difference;
import hengjian.analysis.Statement;
import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Inference;
import hengjian.analysis.comparison.Inferred;
import hengjian.analysis.comparison.Pair;
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

/**
 * A comparison with the facts it is made of.
 *
 * @param pairs what is subtracted
 */
record Compared(CompareQuery query, Comparison comparison, List<Pair> pairs, Map<Long, StoredFact> facts) {

    private static final Inference INFERENCE = new Inference(Words.catalogue());

    static Compared of(CompareQuery query, Facts store) {
        List<String> codes = query.slots().stream()
                .flatMap(slot -> slot.codes().stream())
                .distinct()
                .toList();
        FactFilter filter =
                FactFilter.none().zones(query.zones()).periods(codes).asOf(query.asOf());
        List<StoredFact> found = query.zones().isEmpty() || codes.isEmpty() ? List.of() : store.find(filter);
        List<StoredFact> wanted = found.stream()
                .filter(fact -> query.has(Option.PARTS) || fact.fact().breakdown() == null)
                .toList();
        Comparison comparison = Comparison.of(
                query.zones(),
                query.slots(),
                query.has(Option.ACROSS),
                order(query),
                wanted.stream().map(StoredFact::statement).toList(),
                held(query, found),
                inferred(query, found));
        List<Pair> pairs = Columns.pairs(query, comparison);
        boolean sorted = query.has(Option.BY_CHANGE) && !pairs.isEmpty();
        return new Compared(
                query,
                sorted ? comparison.sorted(pairs.getFirst()) : comparison,
                pairs,
                found.stream().collect(Collectors.toMap(StoredFact::id, Function.identity(), (one, same) -> one)));
    }

    /** The pairs of which some row states both ends: a column of dashes tells nothing. */
    List<Pair> told() {
        return pairs.stream()
                .filter(pair -> comparison.rows().stream()
                        .anyMatch(row -> row.difference(pair).isPresent()
                                || row.rankDifference(pair).isPresent()))
                .toList();
    }

    /** Whether some row's change can be told in percent. */
    boolean hasPercent(Pair pair) {
        return comparison.rows().stream()
                .flatMap(row -> row.difference(pair).stream())
                .anyMatch(difference -> difference instanceof Difference.Known known
                        && known.percent().isPresent());
    }

    /** Parts are computed with, but shown only where they are wanted. */
    private static Inferred inferred(CompareQuery query, List<StoredFact> found) {
        if (!query.has(Option.DERIVED)) {
            return Inferred.NOTHING;
        }
        List<Statement> all = found.stream().map(StoredFact::statement).toList();
        Inferred inferred = INFERENCE.of(query.zones(), query.slots(), all);
        return query.has(Option.PARTS) ? inferred : inferred.headlines();
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

    /** The facts in the table's cells. */
    List<StoredFact> shown() {
        return comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(this::stored)
                .distinct()
                .toList();
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
