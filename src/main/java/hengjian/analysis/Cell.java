package hengjian.analysis;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What all documents say of one cell of a series: the preferred statement, why it is, and the others.
 *
 * @param alternatives the other statements, the best of them first
 * @param conflict whether some statement cannot be true together with the preferred one; rounding and bounds
 *     considered, 6.9% and 6.87% agree
 */
public record Cell(Statement preferred, Reason reason, List<Statement> alternatives, boolean conflict) {

    /** The preferred statement of a figure before its alternatives. */
    public static final Comparator<Statement> BEST_FIRST = Comparator.comparing(Statement::chosen)
            .thenComparing(Statement::reviewed)
            .thenComparing(Statement::published)
            .reversed()
            .thenComparing(Cell::isVague)
            .thenComparing(Statement::documentId)
            .thenComparing(one -> one.fact().evidence().span().start())
            .thenComparing(Statement::id);

    public Cell {
        alternatives = List.copyOf(alternatives);
    }

    /** Why a statement is preferred. */
    public enum Reason {
        /** No other document or sentence speaks of the cell. */
        ONLY,
        /** A curator chose it. */
        CHOSEN,
        /** A person confirmed or corrected it, unlike the others. */
        REVIEWED,
        /** Its document is the latest. */
        LATER,
        /** It names the number, where the others of that day name a limit: 63.8亿元 and 突破60亿元. */
        EXACT,
        /** Nothing tells them apart but their place in the texts. */
        FIRST
    }

    /**
     * The cell that the statements fill; all are about the same {@link CellKey}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Cell of(Collection<Statement> statements) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a cell without a statement");
        }
        List<Statement> sorted = statements.stream().sorted(BEST_FIRST).toList();
        Statement preferred = sorted.getFirst();
        List<Statement> others = sorted.subList(1, sorted.size());
        boolean conflict = others.stream()
                .anyMatch(other ->
                        contradict(preferred.fact().quantity(), other.fact().quantity()));
        return new Cell(preferred, reason(preferred, others), others, conflict);
    }

    /** The cells of any statements, in the order in which each is first met. */
    public static Map<CellKey, Cell> all(Collection<Statement> statements) {
        Map<CellKey, List<Statement>> groups = statements.stream()
                .collect(Collectors.groupingBy(
                        one -> CellKey.of(one.fact()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        groups.forEach((key, group) -> cells.put(key, of(group)));
        return cells;
    }

    /** The preferred statement first. */
    public List<Statement> statements() {
        List<Statement> all = new ArrayList<>(List.of(preferred));
        all.addAll(alternatives);
        return all;
    }

    /** Different units cannot be compared, hence do not contradict. */
    private static boolean contradict(Quantity one, Quantity other) {
        return one.unit().equals(other.unit())
                && (!Interval.of(one).overlaps(Interval.of(other)) || one.differsFromOneRoundedAlike(other));
    }

    private static Reason reason(Statement preferred, List<Statement> others) {
        LocalDate published = preferred.published();
        if (others.isEmpty()) {
            return Reason.ONLY;
        }
        if (preferred.chosen()) {
            return Reason.CHOSEN;
        }
        if (preferred.reviewed() && others.stream().noneMatch(Statement::reviewed)) {
            return Reason.REVIEWED;
        }
        boolean later = others.stream()
                .filter(other -> other.reviewed() == preferred.reviewed())
                .allMatch(other -> other.published().isBefore(published));
        if (later) {
            return Reason.LATER;
        }
        boolean exact = !isVague(preferred)
                && others.stream()
                        .filter(other -> other.reviewed() == preferred.reviewed())
                        .filter(other -> other.published().equals(published))
                        .allMatch(Cell::isVague);
        return exact ? Reason.EXACT : Reason.FIRST;
    }

    private static boolean isVague(Statement one) {
        Quantity quantity = one.fact().quantity();
        return quantity.bound() != Bound.EXACT || quantity.max() != null;
    }
}
