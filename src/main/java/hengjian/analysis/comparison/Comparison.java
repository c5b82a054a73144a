package hengjian.analysis.comparison;

import hengjian.analysis.Likeness;
import hengjian.analysis.Statement;
import hengjian.fact.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Zones, periods and indicators side by side. Periods are the columns; where there is only one, or it is so wanted, each
 * zone has columns of its own.
 *
 * @param columns shown above the figures; their zone is empty when the columns are periods
 */
public record Comparison(List<Place> columns, List<Row> rows) {

    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param across whether the zones stand side by side whatever the number of periods
     * @param order of the indicators; those not in it are left out
     * @param statements of the zones and periods, any others are ignored
     * @param held of which zone and period some text speaks; a zone of whose periods none is held has no rows
     * @param inferred shown where nothing is stated
     */
    public static Comparison of(
            List<String> zones,
            List<Slot> slots,
            boolean across,
            List<String> order,
            List<Statement> statements,
            Set<Place> held,
            Inferred inferred) {
        boolean byZone = (across || slots.size() == 1) && zones.size() > 1;
        Grid grid = Grid.of(zones, slots, order, statements).with(inferred);
        List<Place> columns = byZone
                ? zones.stream().flatMap(zone -> at(zone, slots).stream()).toList()
                : slots.stream().map(slot -> new Place("", slot)).toList();
        List<Row> rows = grid.subjects(order).stream()
                .flatMap(subject -> byZone
                        ? Stream.of(grid.row("", subject, columns, held))
                        : zones.stream().map(zone -> grid.row(zone, subject, at(zone, slots), held)))
                .filter(row -> byZone || row.isHeld())
                .toList();
        return new Comparison(columns, byZone ? rows : told(rows));
    }

    /** Of a zone's indicator, the rows that hold a figure; one that says what is missing where none does. */
    private static List<Row> told(List<Row> rows) {
        Set<List<String>> met = new HashSet<>();
        rows.stream().filter(row -> !row.isEmpty()).map(Comparison::about).forEach(met::add);
        return rows.stream()
                .filter(row -> !row.isEmpty() || met.add(about(row)))
                .toList();
    }

    private static List<String> about(Row row) {
        return List.of(row.zone(), row.subject().indicator());
    }

    /** Whether periods that cannot be subtracted stand side by side. */
    public boolean mixesPeriods() {
        List<Period> periods = columns.stream()
                .map(Place::slot)
                .filter(slot -> !slot.aimed())
                .map(Slot::period)
                .toList();
        return periods.stream().anyMatch(one -> periods.stream()
                .anyMatch(other -> !one.equals(other) && Likeness.of(one, other) == Likeness.DIFFERENT));
    }

    /** Whether first and second halves, or other parts of the year, are subtracted. */
    public boolean mixesSeasons() {
        List<Period> periods = columns.stream()
                .map(Place::slot)
                .filter(slot -> !slot.aimed())
                .map(Slot::period)
                .toList();
        return periods.stream()
                .anyMatch(one -> periods.stream().anyMatch(other -> Likeness.of(one, other) == Likeness.SEASON));
    }

    /**
     * The last column of what came about and the first that may be subtracted from it, the same stretch of another year
     * before another one as long; just the first where there is none.
     */
    public Optional<Pair> ends() {
        List<Integer> came = IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).slot().aimed())
                .boxed()
                .toList();
        if (came.size() < 2) {
            return Optional.empty();
        }
        int last = came.getLast();
        return came.stream()
                .filter(at -> at != last)
                .min(Comparator.comparing(at -> Likeness.of(period(at), period(last))))
                .map(first -> new Pair(first, last));
    }

    private Period period(int at) {
        return columns.get(at).slot().period();
    }

    /** The rows by their change, the largest rise first; rows without a change keep their order behind. */
    public Comparison sorted(Pair pair) {
        Comparator<Row> byChange = Comparator.comparing(
                row -> row.change(pair).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
        return new Comparison(columns, rows.stream().sorted(byChange).toList());
    }

    private static List<Place> at(String zone, List<Slot> slots) {
        return slots.stream().map(slot -> new Place(zone, slot)).toList();
    }
}
