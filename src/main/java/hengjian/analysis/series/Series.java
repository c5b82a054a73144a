package hengjian.analysis.series;

import hengjian.analysis.Cell;
import hengjian.analysis.CellKey;
import hengjian.analysis.Statement;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells that agree on everything but their period, in time. */
public record Series(Key key, List<Cell> cells) {

    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::last).thenComparing(Period::first).thenComparing(Period::code);

    /** What a line is about. */
    public record Key(
            String subject,
            String indicator,
            @Nullable String breakdown,
            Measure measure,
            Status status,
            @Nullable String cohort) {

        static Key of(CellKey cell) {
            return new Key(
                    cell.subject(), cell.indicator(), cell.breakdown(), cell.measure(), cell.status(), cell.cohort());
        }
    }

    public Series {
        cells = List.copyOf(cells);
    }

    /** The series of any statements, in the order in which each is first met; those of no period are left out. */
    public static List<Series> of(Collection<Statement> statements) {
        Map<Key, TreeMap<Period, Cell>> series = new LinkedHashMap<>();
        Cell.all(statements).forEach((key, cell) -> {
            Period period = key.period();
            if (period != null) {
                series.computeIfAbsent(Key.of(key), first -> new TreeMap<>(IN_TIME))
                        .put(period, cell);
            }
        });
        return series.entrySet().stream()
                .map(entry ->
                        new Series(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    /** In time. */
    public List<Period> periods() {
        return cells.stream().flatMap(cell -> period(cell).stream()).toList();
    }

    public Optional<Cell> at(Period period) {
        return cells.stream()
                .filter(cell -> period(cell).filter(period::equals).isPresent())
                .findFirst();
    }

    /** Only the periods of one rhythm. */
    public Series of(Rhythm rhythm) {
        return new Series(
                key,
                cells.stream()
                        .filter(cell -> period(cell)
                                .filter(period -> Rhythm.of(period).equals(rhythm))
                                .isPresent())
                        .toList());
    }

    /** All periods of some series, in time, none twice. */
    public static List<Period> periods(Collection<Series> all) {
        return all.stream()
                .flatMap(series -> series.periods().stream())
                .distinct()
                .sorted(IN_TIME)
                .toList();
    }

    private static Optional<Period> period(Cell cell) {
        return Optional.ofNullable(cell.preferred().fact().period());
    }
}
