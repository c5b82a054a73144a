package hengjian.analysis.comparison;

import hengjian.analysis.Cell;
import hengjian.analysis.Likeness;
import hengjian.analysis.Statement;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Zones, periods and indicators side by side. Periods are the columns; where there is only one, the zones are.
 *
 * @param columns shown above the figures; their zone is empty when the columns are periods
 */
public record Comparison(List<Place> columns, List<Row> rows) {

    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param order of the indicators; those not in it are left out
     * @param statements of the zones and periods, any others are ignored
     * @param held of which zone and period some text speaks; a zone of whose periods none is held has no rows
     */
    public static Comparison of(
            List<String> zones, List<Slot> slots, List<String> order, List<Statement> statements, Set<Place> held) {
        boolean byZone = slots.size() == 1 && zones.size() > 1;
        Grid grid = Grid.of(zones, slots, order, statements);
        List<Place> columns = byZone
                ? zones.stream().map(zone -> new Place(zone, slots.getFirst())).toList()
                : slots.stream().map(slot -> new Place("", slot)).toList();
        List<Row> rows = grid.subjects(order).stream()
                .flatMap(subject -> byZone
                        ? Stream.of(grid.row("", subject, columns, held))
                        : zones.stream().map(zone -> grid.row(zone, subject, at(zone, slots), held)))
                .filter(row -> byZone || row.isHeld())
                .toList();
        return new Comparison(columns, rows);
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

    /** The rows by their change, the largest rise first; rows without a change keep their order behind. */
    public Comparison sorted() {
        Comparator<Row> byChange =
                Comparator.comparing(row -> row.change().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
        return new Comparison(columns, rows.stream().sorted(byChange).toList());
    }

    private static List<Place> at(String zone, List<Slot> slots) {
        return slots.stream().map(slot -> new Place(zone, slot)).toList();
    }

    /** The cells of all places. */
    private record Grid(Map<Place, Map<Subject, List<Cell>>> cells) {

        static Grid of(List<String> zones, List<Slot> slots, List<String> order, List<Statement> statements) {
            Map<Place, Map<Subject, List<Cell>>> cells = new LinkedHashMap<>();
            for (String zone : zones) {
                for (Slot slot : slots) {
                    cells.put(new Place(zone, slot), cells(zone, slot, order, statements));
                }
            }
            return new Grid(cells);
        }

        private static Map<Subject, List<Cell>> cells(
                String zone, Slot slot, List<String> order, List<Statement> statements) {
            Set<String> codes = Set.copyOf(slot.codes());
            Set<String> wanted = Set.copyOf(order);
            List<Statement> here = statements.stream()
                    .filter(one -> belongs(one.fact(), zone, slot, codes, wanted))
                    .toList();
            return Cell.all(here).values().stream()
                    .sorted(Comparator.comparing(cell -> cell.preferred().fact().status()))
                    .collect(Collectors.groupingBy(Grid::subject, LinkedHashMap::new, Collectors.toList()));
        }

        private static boolean belongs(Fact fact, String zone, Slot slot, Set<String> codes, Set<String> wanted) {
            Period period = fact.period();
            String indicator = fact.indicator();
            return fact.subject().equals(zone)
                    && slot.takes(fact.status())
                    && period != null
                    && codes.contains(period.code())
                    && indicator != null
                    && wanted.contains(indicator);
        }

        private static Subject subject(Cell cell) {
            Fact fact = cell.preferred().fact();
            return Subject.of(Optional.ofNullable(fact.indicator()).orElse(""), fact);
        }

        /** In the catalogue's order, headline before parts, level before growth; ranks beside what they rank. */
        List<Subject> subjects(List<String> order) {
            Set<Subject> all = new LinkedHashSet<>();
            cells.values().forEach(place -> all.addAll(place.keySet()));
            return all.stream()
                    .filter(subject -> subject.measure() != Measure.RANK || !hosted(subject))
                    .sorted(Comparator.<Subject>comparingInt(subject -> order.indexOf(subject.indicator()))
                            .thenComparing(subject -> subject.breakdown() == null ? "" : subject.breakdown())
                            .thenComparing(Subject::measure))
                    .toList();
        }

        /** Whether wherever a rank is stated, the growth or level that it ranks is stated too. */
        private boolean hosted(Subject rank) {
            return cells.keySet().stream()
                    .filter(place -> !at(place, rank).isEmpty())
                    .noneMatch(place -> at(place, rank.as(Measure.GROWTH)).isEmpty()
                            && at(place, rank.as(Measure.LEVEL)).isEmpty());
        }

        Row row(String zone, Subject subject, List<Place> places, Set<Place> held) {
            return new Row(
                    zone,
                    subject,
                    places,
                    places.stream().map(place -> entry(place, subject, held)).toList());
        }

        private Entry entry(Place place, Subject subject, Set<Place> held) {
            List<Cell> here = at(place, subject);
            if (!here.isEmpty()) {
                return new Entry.Stated(here.getFirst(), ranks(place, subject));
            }
            return held.contains(place) ? new Entry.Silent() : new Entry.NoText();
        }

        private List<Cell> ranks(Place place, Subject subject) {
            Subject rank = subject.as(Measure.RANK);
            boolean here = subject.measure() == Measure.GROWTH
                    || subject.measure() == Measure.LEVEL
                            && at(place, subject.as(Measure.GROWTH)).isEmpty();
            return here && hosted(rank) ? at(place, rank) : List.of();
        }

        private List<Cell> at(Place place, Subject subject) {
            return cells.getOrDefault(place, Map.of()).getOrDefault(subject, List.of());
        }
    }
}
