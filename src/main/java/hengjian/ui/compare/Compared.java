package hengjian.ui.compare;

import hengjian.analysis.Cell;
import hengjian.analysis.Difference;
import hengjian.analysis.Statement;
import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Inference;
import hengjian.analysis.comparison.Inferred;
import hengjian.analysis.comparison.Pair;
import hengjian.analysis.comparison.Place;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A comparison with the facts it is made of.
 *
 * @param pairs what is subtracted
 * @param held of which places a text is held
 * @param facts those shown or computed with, by number
 */
record Compared(
        CompareQuery query, Comparison comparison, List<Pair> pairs, Set<Place> held, Map<Long, StoredFact> facts) {

    private static final List<String> CODES =
            Words.catalogue().all().stream().map(Indicator::code).toList();
    private static final Inference INFERENCE = new Inference(Words.catalogue());

    static Compared of(CompareQuery query, Facts store) {
        List<Statement> found = outlines(query, store);
        Map<Long, StoredFact> facts = store.read(shown(query, found), query.asOf());
        List<Statement> all = found.stream()
                .map(one -> Optional.ofNullable(facts.get(one.id()))
                        .map(StoredFact::statement)
                        .orElse(one))
                .toList();
        Set<Place> held = held(query, store);
        Comparison comparison = Comparison.of(
                query.zones(),
                query.slots(),
                query.has(Option.ACROSS),
                order(query),
                all.stream().filter(one -> isWanted(query, one)).toList(),
                held,
                inferred(query, all));
        List<Pair> pairs = Columns.pairs(query, comparison);
        boolean sorted = query.has(Option.BY_CHANGE) && !pairs.isEmpty();
        return new Compared(query, sorted ? comparison.sorted(pairs.getFirst()) : comparison, pairs, held, facts);
    }

    /** Figures without their words: all that the comparison weighs. */
    private static List<Statement> outlines(CompareQuery query, Facts store) {
        List<String> periods = codes(query);
        FactFilter filter = FactFilter.none()
                .zones(query.zones())
                .periods(periods)
                .indicators(order(query))
                .asOf(query.asOf());
        return periods.isEmpty() ? List.of() : store.outlines(filter);
    }

    private static List<String> codes(CompareQuery query) {
        return query.slots().stream()
                .flatMap(slot -> slot.codes().stream())
                .distinct()
                .toList();
    }

    /** The numbers of the figures that stand in the table or are computed with. */
    private static List<Long> shown(CompareQuery query, List<Statement> found) {
        return Cell.all(found).values().stream()
                .map(Cell::preferred)
                .filter(one -> isWanted(query, one) || query.has(Option.DERIVED))
                .map(Statement::id)
                .toList();
    }

    private static boolean isWanted(CompareQuery query, Statement one) {
        return query.has(Option.PARTS) || one.fact().breakdown() == null;
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
    private static Inferred inferred(CompareQuery query, List<Statement> all) {
        if (!query.has(Option.DERIVED)) {
            return Inferred.NOTHING;
        }
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
                .filter(zone -> held.stream().noneMatch(place -> place.zone().equals(zone)))
                .toList();
    }

    /** Indicators asked for by name of which nothing is told. */
    List<String> silent() {
        Set<String> told =
                comparison.rows().stream().map(row -> row.subject().indicator()).collect(Collectors.toSet());
        return query.indicators().stream().filter(code -> !told.contains(code)).toList();
    }

    private static List<String> order(CompareQuery query) {
        return CODES.stream()
                .filter(code ->
                        query.indicators().isEmpty() || query.indicators().contains(code))
                .toList();
    }

    /** A text is held of a zone and period when it states any figure of them. */
    private static Set<Place> held(CompareQuery query, Facts store) {
        Set<Place> held = new HashSet<>();
        for (String zone : query.zones()) {
            Set<String> periods = Set.copyOf(store.periods(zone, query.asOf()));
            query.slots().stream()
                    .filter(slot -> slot.codes().stream().anyMatch(periods::contains))
                    .forEach(slot -> held.add(new Place(zone, slot)));
        }
        return held;
    }
}
