package hengjian.analysis.comparison;

import hengjian.analysis.Cell;
import hengjian.analysis.Difference;
import hengjian.analysis.Likeness;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** Between two columns; nothing where either is missing, or one is a plan and the other came about. */
    public Optional<Difference> difference(Pair pair) {
        return ends(pair)
                .filter(Ends::ofOneKind)
                .map(ends -> Difference.between(fact(ends.first()), fact(ends.last())));
    }

    /** Between the ranks of the same circle in two columns. */
    public Optional<Difference> rankDifference(Pair pair) {
        return ends(pair).flatMap(ends -> ends.last().ranks().stream()
                .flatMap(last -> ends.first().ranks().stream()
                        .filter(first -> Objects.equals(cohort(first), cohort(last)))
                        .map(first -> Difference.between(
                                first.preferred().fact(), last.preferred().fact())))
                .findFirst());
    }

    /** By how much it changed, in percent or else in its own unit, to sort by. */
    public Optional<BigDecimal> change(Pair pair) {
        return difference(pair)
                .filter(Difference.Known.class::isInstance)
                .map(Difference.Known.class::cast)
                .map(known -> known.percent().orElse(known.amount()).value());
    }

    /**
     * With only the columns that may be drawn as one line: those like the last that came about, and targets. An amount
     * aimed at for a longer time is no point of the line.
     */
    public Row alike() {
        Optional<Period> last = places.stream()
                .map(Place::slot)
                .filter(slot -> !slot.aimed())
                .map(Slot::period)
                .reduce((earlier, later) -> later);
        List<Integer> kept = IntStream.range(0, places.size())
                .filter(at -> last.filter(period -> isLike(places.get(at).slot(), period))
                        .isPresent())
                .boxed()
                .toList();
        return new Row(
                zone,
                subject,
                kept.stream().map(places::get).toList(),
                kept.stream().map(entries::get).toList());
    }

    private boolean isLike(Slot slot, Period period) {
        boolean alike = slot.period().equals(period) || Likeness.of(slot.period(), period) != Likeness.DIFFERENT;
        return alike || slot.aimed() && subject.measure() != Measure.LEVEL;
    }

    /** Whether a text is held of any of its places. */
    public boolean isHeld() {
        return !entries.stream().allMatch(Entry.NoText.class::isInstance);
    }

    /** Whether nothing is stated nor computed in any of its places. */
    public boolean isEmpty() {
        return entries.stream().allMatch(entry -> entry instanceof Entry.NoText || entry instanceof Entry.Silent);
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

    private Optional<Ends> ends(Pair pair) {
        Optional<Entry.Stated> to = entries.get(pair.to()).stated();
        return entries.get(pair.from()).stated().flatMap(from -> to.map(end -> new Ends(from, end)));
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
