package hengjian.analysis.comparison;

import hengjian.analysis.Cell;
import hengjian.analysis.Difference;
import hengjian.fact.Fact;
import hengjian.fact.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One subject along the places.
 *
 * @param zone whose figures they are; empty when the zones are the columns
 */
public record Row(String zone, Subject subject, List<Place> places, List<Entry> entries) {

    public Row {
        places = List.copyOf(places);
        entries = List.copyOf(entries);
    }

    /** Between the first and the last column of what came about; nothing where either is missing. */
    public Optional<Difference> difference() {
        return ends().filter(Ends::ofOneKind).map(ends -> Difference.between(fact(ends.first()), fact(ends.last())));
    }

    /** Between the ranks of the same circle at both ends. */
    public Optional<Difference> rankDifference() {
        return ends().flatMap(ends -> ends.last().ranks().stream()
                .flatMap(last -> ends.first().ranks().stream()
                        .filter(first -> Objects.equals(cohort(first), cohort(last)))
                        .map(first -> Difference.between(
                                first.preferred().fact(), last.preferred().fact())))
                .findFirst());
    }

    /** By how much it changed, in percent or else in its own unit, to sort by. */
    public Optional<BigDecimal> change() {
        return difference()
                .filter(Difference.Known.class::isInstance)
                .map(Difference.Known.class::cast)
                .map(known -> known.percent().orElse(known.amount()).value());
    }

    /** Whether a text is held of any of its places. */
    public boolean isHeld() {
        return !entries.stream().allMatch(Entry.NoText.class::isInstance);
    }

    /** The stated figures, ranks included. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        entries.stream().flatMap(entry -> entry.stated().stream()).forEach(stated -> {
            cells.add(stated.cell());
            cells.addAll(stated.ranks());
        });
        return cells;
    }

    private Optional<Ends> ends() {
        int first = -1;
        int last = -1;
        for (int at = 0; at < places.size(); at++) {
            if (!places.get(at).slot().aimed()) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (first == last) {
            return Optional.empty();
        }
        Optional<Entry.Stated> to = entries.get(last).stated();
        return entries.get(first).stated().flatMap(from -> to.map(end -> new Ends(from, end)));
    }

    private static Fact fact(Entry.Stated stated) {
        return stated.cell().preferred().fact();
    }

    private static String cohort(Cell rank) {
        return Objects.requireNonNullElse(rank.preferred().fact().cohort(), "");
    }

    private record Ends(Entry.Stated first, Entry.Stated last) {

        /** A plan is not subtracted from what came about. */
        boolean ofOneKind() {
            return (fact(first).status() == Status.PLAN) == (fact(last).status() == Status.PLAN);
        }
    }
}
