package hengjian.analysis.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A grid of zones, periods or indicators against each other.
 *
 * @param rows codes or names, in the order to be shown
 * @param columns likewise
 */
public record Coverage(List<String> rows, List<String> columns, Map<Place, Integer> stated, Set<Place> held) {

    public Coverage {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        stated = Map.copyOf(stated);
        held = Set.copyOf(held);
    }

    /** One cell. */
    public record Place(String row, String column) {}

    /** What is known of a cell. Silence is not zero, and no text is not silence. */
    public sealed interface State {

        /** Some text states a figure. */
        record Stated(int facts) implements State {}

        /** A text of that zone and period is held, and does not speak of the indicator. */
        record Silent() implements State {}

        /** No text held speaks of that zone and period at all. */
        record NoText() implements State {}
    }

    /**
     * A grid from counts.
     *
     * @param counts how many facts each cell has
     * @param held the cells whose zone and period some text speaks of
     */
    public static Coverage of(List<String> rows, List<String> columns, List<Count> counts, Set<Place> held) {
        Map<Place, Integer> stated = new LinkedHashMap<>();
        counts.forEach(count -> stated.merge(new Place(count.row(), count.column()), count.facts(), Integer::sum));
        return new Coverage(rows, columns, stated, held);
    }

    /** How many facts a row and a column share. */
    public record Count(String row, String column, int facts) {}

    public State state(String row, String column) {
        Place place = new Place(row, column);
        Integer facts = stated.get(place);
        if (facts != null) {
            return new State.Stated(facts);
        }
        return held.contains(place) ? new State.Silent() : new State.NoText();
    }

    /** How many cells of the grid are stated. */
    public long filled() {
        return rows.stream()
                .mapToLong(row -> columns.stream()
                        .filter(column -> stated.containsKey(new Place(row, column)))
                        .count())
                .sum();
    }
}
