package hengjian.analysis.comparison;

import hengjian.analysis.Cell;
import hengjian.analysis.Derived;
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

/** The cells of all places. */
record Grid(Map<Place, Map<Subject, List<Cell>>> cells, Inferred inferred) {

    static Grid of(List<String> zones, List<Slot> slots, List<String> order, List<Statement> statements) {
        Map<Place, Map<Subject, List<Cell>>> cells = new LinkedHashMap<>();
        for (String zone : zones) {
            for (Slot slot : slots) {
                cells.put(new Place(zone, slot), cells(zone, slot, order, statements));
            }
        }
        return new Grid(cells, Inferred.NOTHING);
    }

    Grid with(Inferred all) {
        return new Grid(cells, all);
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

    /** Growth on the period before stands beside no other. */
    private static boolean belongs(Fact fact, String zone, Slot slot, Set<String> codes, Set<String> wanted) {
        Period period = fact.period();
        String indicator = fact.indicator();
        return fact.subject().equals(zone)
                && slot.takes(fact.status())
                && period != null
                && codes.contains(period.code())
                && indicator != null
                && wanted.contains(indicator)
                && !fact.isOnThePeriodBefore();
    }

    private static Subject subject(Cell cell) {
        Fact fact = cell.preferred().fact();
        return Subject.of(Optional.ofNullable(fact.indicator()).orElse(""), fact);
    }

    /** In the catalogue's order, headline before parts, level before growth; ranks beside what they rank. */
    List<Subject> subjects(List<String> order) {
        Set<Subject> all = new LinkedHashSet<>();
        cells.values().forEach(place -> all.addAll(place.keySet()));
        cells.keySet().forEach(place -> all.addAll(inferred.at(place).keySet()));
        return all.stream()
                .filter(subject -> order.contains(subject.indicator()))
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
        Derived derived = inferred.at(place).get(subject);
        if (derived != null) {
            return new Entry.Inferred(derived);
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

    List<Cell> at(Place place, Subject subject) {
        return cells.getOrDefault(place, Map.of()).getOrDefault(subject, List.of());
    }
}
