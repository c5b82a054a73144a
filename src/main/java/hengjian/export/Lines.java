package hengjian.export;

import hengjian.analysis.Cell;
import hengjian.analysis.CellKey;
import hengjian.analysis.series.Rhythm;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import hengjian.store.StoredFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Headline figures along time: periods of one kind down, a line for each zone and indicator. */
final class Lines {

    private static final int FEWEST_PERIODS = 3;
    private static final int MOST_PERIODS = 40;
    private static final int MOST_LINES = 6;

    /** So many times the smallest line the largest may be on one axis. */
    private static final BigDecimal MOST_TIMES = new BigDecimal("20");

    private final Words words;
    private final Map<CellKey, Cell> cells;
    private final Function<Cell, StoredFact> facts;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();

    Lines(Words words, Map<CellKey, Cell> cells, Function<Cell, StoredFact> facts) {
        this.words = words;
        this.cells = cells;
        this.facts = facts;
    }

    List<Table> tables() {
        return Stream.of(Measure.LEVEL, Measure.GROWTH, Measure.RANK)
                .flatMap(measure -> table(measure).stream())
                .toList();
    }

    private Optional<Table> table(Measure measure) {
        Map<CellKey, Map<Period, Cell>> lines = lines(measure);
        List<Period> periods = lines.values().stream()
                .flatMap(line -> line.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
                .toList();
        return lines.isEmpty() || periods.size() < FEWEST_PERIODS
                ? Optional.empty()
                : Optional.of(table(
                        measure, lines, periods.subList(Math.max(0, periods.size() - MOST_PERIODS), periods.size())));
    }

    private Table table(Measure measure, Map<CellKey, Map<Period, Cell>> lines, List<Period> periods) {
        String unit =
                switch (measure) {
                    case LEVEL -> words.of("亿元", "bn CNY");
                    case RANK -> "";
                    default -> "%";
                };
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.of("时期", "Period"))));
        lines.keySet().forEach(key -> columns.add(column(name(key, lines), unit)));
        String name = words.measure(measure) + words.of("序列", " series");
        String title = subjects(lines) + name + " " + words.period(periods.getFirst()) + words.of("～", " to ")
                + words.period(periods.getLast());
        Table table = new Table(name, title, columns, List.of(), List.of())
                .rows(periods.stream().map(period -> point(period, lines)).toList());
        Integer[] all = IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new);
        return measure == Measure.LEVEL && apart(lines)
                ? eachAlone(table, unit)
                : table.charted(measure == Measure.RANK ? Chart.Kind.RANKS : Chart.Kind.LINES, unit, all);
    }

    /** Beside a country's total a district's is a line on the floor. */
    private static boolean apart(Map<CellKey, Map<Period, Cell>> lines) {
        List<BigDecimal> sizes = lines.values().stream().map(Lines::largest).toList();
        BigDecimal least = Collections.min(sizes);
        return Collections.max(sizes).compareTo(least.multiply(MOST_TIMES)) > 0;
    }

    private static BigDecimal largest(Map<Period, Cell> line) {
        return line.values().stream()
                .map(cell -> cell.preferred().fact().quantity().value().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Table eachAlone(Table table, String unit) {
        Table charted = table;
        for (int column = 1; column < table.columns().size(); column++) {
            String title = table.columns().get(column).heading() + " " + table.title();
            charted = charted.charted(new Chart(
                    Chart.Kind.LINES,
                    title,
                    unit,
                    0,
                    List.of(column),
                    0,
                    table.rows().size()));
        }
        return charted;
    }

    private static Column column(String heading, String unit) {
        return unit.isEmpty() ? Column.figures(heading) : Column.figures(heading, unit);
    }

    private List<Entry> point(Period period, Map<CellKey, Map<Period, Cell>> lines) {
        List<Entry> row = new ArrayList<>(List.of(Entry.words(words.period(period))));
        lines.values()
                .forEach(line -> row.add(
                        Entry.of(Optional.ofNullable(line.get(period)).map(facts), words.of("未提及", "not stated"))));
        return row;
    }

    /** The longest lines of the rhythm that most figures have; ranks among the same others alone. */
    private Map<CellKey, Map<Period, Cell>> lines(Measure measure) {
        Map<Rhythm, Map<CellKey, Map<Period, Cell>>> all = new HashMap<>();
        cells.forEach((key, cell) -> {
            if (key.measure() == measure && key.period() != null && Comparison.headline(key) && drawable(cell)) {
                all.computeIfAbsent(Rhythm.of(key.period()), any -> new LinkedHashMap<>())
                        .computeIfAbsent(Comparison.withoutPeriod(key), any -> new HashMap<>())
                        .put(key.period(), cell);
            }
        });
        all.values().forEach(of -> of.values().removeIf(line -> line.size() < 2));
        return all.entrySet().stream()
                .max(Comparator.<Map.Entry<Rhythm, Map<CellKey, Map<Period, Cell>>>>comparingInt(
                                of -> figures(of.getValue()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(of -> longest(of.getValue()))
                .orElse(Map.of());
    }

    private static int figures(Map<CellKey, Map<Period, Cell>> lines) {
        return lines.values().stream().mapToInt(Map::size).sum();
    }

    private static Map<CellKey, Map<Period, Cell>> longest(Map<CellKey, Map<Period, Cell>> lines) {
        List<Map.Entry<CellKey, Map<Period, Cell>>> sorted = lines.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<CellKey, Map<Period, Cell>> line) ->
                                -line.getValue().size())
                        .thenComparing(line -> line.getKey().indicator())
                        .thenComparing(line -> line.getKey().subject()))
                .toList();
        return sorted.stream()
                .filter(line -> Objects.equals(
                        line.getKey().cohort(), sorted.getFirst().getKey().cohort()))
                .limit(MOST_LINES)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    /** Sums of money can share an axis, and percentages. */
    private static boolean drawable(Cell cell) {
        Unit unit = cell.preferred().fact().quantity().unit();
        return switch (cell.preferred().fact().measure()) {
            case LEVEL -> unit.equals(Unit.CNY);
            case GROWTH -> unit.equals(Unit.PERCENT);
            default -> true;
        };
    }

    private String subjects(Map<CellKey, Map<Period, Cell>> lines) {
        List<String> subjects = distinct(lines, CellKey::subject);
        return (subjects.size() == 1 ? subjects.getFirst() : words.of("各园区", "Zones")) + " ";
    }

    /** What tells a line from the others. */
    private String name(CellKey key, Map<CellKey, Map<Period, Cell>> lines) {
        boolean oneZone = distinct(lines, CellKey::subject).size() == 1;
        boolean oneIndicator = distinct(lines, CellKey::indicator).size() == 1;
        String indicator = words.name(catalogue, key);
        return oneZone ? indicator : oneIndicator ? key.subject() : key.subject() + " " + indicator;
    }

    private static List<String> distinct(Map<CellKey, Map<Period, Cell>> lines, Function<CellKey, String> of) {
        return lines.keySet().stream().map(of).distinct().toList();
    }
}
