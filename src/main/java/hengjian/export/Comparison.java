package hengjian.export;

import hengjian.analysis.Cell;
import hengjian.analysis.CellKey;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import hengjian.store.FactFilter;
import hengjian.store.StoredFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts set side by side: indicators down, periods across, a table for each measure, and series along time. */
public final class Comparison {

    /** More columns are not read. */
    private static final int MOST_PERIODS = 12;

    private static final int MOST_BARS = 15;
    private static final int MOST_SERIES = 4;
    private static final int MOST_LINES = 6;

    private final Words words;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final Map<Long, StoredFact> facts = new HashMap<>();
    private final Map<CellKey, Cell> cells;
    private final boolean manyZones;

    private Comparison(List<StoredFact> of, Words words) {
        this.words = words;
        of.forEach(fact -> facts.put(fact.id(), fact));
        cells = Cell.all(of.stream().map(StoredFact::statement).toList());
        manyZones = cells.keySet().stream()
                        .map(CellKey::subject)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** A book of the tables of these facts; without tables when there are more than {@link Workbook#MOST_HELD}. */
    public static Book book(FactFilter filter, FactList list, Edition edition, String address) {
        Words words = new Words(edition.locale());
        List<StoredFact> facts = new ArrayList<>();
        if (list.count() <= Workbook.MOST_HELD) {
            list.facts().forEach(facts::add);
        }
        List<Table> tables = facts.isEmpty() ? List.of() : new Comparison(facts, words).tables();
        String zones = String.join(words.of("、", ", "), filter.zones());
        String title = words.of("衡鉴 数据", "Hengjian facts") + (zones.isEmpty() ? "" : " " + zones);
        return new Book(title, words.filters(filter), words.asOf(filter.asOf()), address, tables);
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            tables.addAll(of(measure));
        }
        series().ifPresent(tables::add);
        return tables;
    }

    /** Sums of money in a table of their own, so that they can share one unit. */
    private List<Table> of(Measure measure) {
        Predicate<CellKey> money = key -> Objects.requireNonNull(cells.get(key))
                .preferred()
                .fact()
                .quantity()
                .unit()
                .equals(Unit.CNY);
        return Stream.of(
                        table(measure, money, words.of("金额", "sums"), words.of("亿元", "bn CNY")),
                        table(measure, money.negate(), "", null))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Table> table(Measure measure, Predicate<CellKey> which, String suffix, @Nullable String unit) {
        List<CellKey> keys = cells.keySet().stream()
                .filter(key -> key.measure() == measure && key.period() != null)
                .filter(which)
                .toList();
        List<Period> periods = periods(keys);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Map<CellKey, Map<Period, Cell>> rows = rows(keys);
        String name = words.measure(measure) + (suffix.isEmpty() ? "" : " " + suffix);
        int first = manyZones ? 2 : 1;
        Table table = new Table(name, title(name, periods), columns(periods, unit), List.of(), List.of())
                .rows(rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue(), periods, first))
                        .toList());
        return Optional.of(charted(table, measure, rows, periods, first, unit));
    }

    private Table charted(
            Table table,
            Measure measure,
            Map<CellKey, Map<Period, Cell>> rows,
            List<Period> periods,
            int first,
            @Nullable String unit) {
        boolean drawn = periods.size() <= MOST_SERIES
                && (measure == Measure.GROWTH || unit != null && measure == Measure.LEVEL);
        int headlines =
                (int) rows.keySet().stream().takeWhile(Comparison::headline).count();
        int shown = Math.min(headlines, MOST_BARS);
        if (!drawn || shown == 0) {
            return table;
        }
        List<Integer> values = new ArrayList<>();
        for (int column = 0; column < periods.size(); column++) {
            values.add(first + column);
        }
        return table.charted(
                new Chart(Chart.Kind.BARS, table.title(), unit == null ? "%" : unit, first - 1, values, 0, shown));
    }

    private String title(String name, List<Period> periods) {
        String zone = manyZones
                ? words.of("各园区", "Zones")
                : cells.keySet().iterator().next().subject();
        String span = periods.size() == 1
                ? periods.getFirst().code()
                : periods.getFirst().code() + "～" + periods.getLast().code();
        return zone + " " + name + " " + span;
    }

    private List<Column> columns(List<Period> periods, @Nullable String unit) {
        List<Column> columns = new ArrayList<>();
        if (manyZones) {
            columns.add(Column.words(words.of("主体", "Subject")));
        }
        columns.add(Column.words(words.of("指标", "Indicator")));
        periods.forEach(period -> columns.add(new Column(period.code(), unit, true)));
        if (comparable(periods)) {
            String of = periods.getLast().code() + "－"
                    + periods.get(periods.size() - 2).code();
            columns.add(Column.figures(words.of("增减 ", "change ") + of));
        }
        return columns;
    }

    private List<Entry> row(CellKey key, Map<Period, Cell> of, List<Period> periods, int first) {
        List<Entry> row = new ArrayList<>();
        if (manyZones) {
            row.add(Entry.words(key.subject()));
        }
        row.add(Entry.words(name(key)));
        periods.forEach(period ->
                row.add(Entry.of(Optional.ofNullable(of.get(period)).map(this::fact), words.of("未提及", "not stated"))));
        if (comparable(periods)) {
            row.add(Entry.minus(first + periods.size() - 1, first + periods.size() - 2));
        }
        return row;
    }

    /** Headline figures of the catalogue first, in its order. */
    private Map<CellKey, Map<Period, Cell>> rows(List<CellKey> keys) {
        Map<CellKey, Map<Period, Cell>> rows = new LinkedHashMap<>();
        List<String> order = catalogue.all().stream().map(of -> of.code()).toList();
        keys.stream()
                .sorted(Comparator.comparing((CellKey key) -> !headline(key))
                        .thenComparing(key -> order.contains(key.indicator()) ? order.indexOf(key.indicator()) : 999)
                        .thenComparing(CellKey::indicator))
                .forEach(key -> rows.computeIfAbsent(withoutPeriod(key), any -> new HashMap<>())
                        .put(Objects.requireNonNull(key.period()), Objects.requireNonNull(cells.get(key))));
        return rows;
    }

    private static List<Period> periods(List<CellKey> keys) {
        Map<Period, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(Objects.requireNonNull(key.period()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Period, Integer>comparingByValue().reversed())
                .limit(MOST_PERIODS)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::last))
                .toList();
    }

    /** Growth of headline figures along half-years or years, where there are three or more; periods down. */
    private Optional<Table> series() {
        if (manyZones) {
            return Optional.empty();
        }
        List<CellKey> keys = cells.keySet().stream()
                .filter(key ->
                        key.measure() == Measure.GROWTH && headline(key) && key.period() instanceof Period.HalfYear)
                .toList();
        List<Period> periods = periods(keys);
        Map<CellKey, Map<Period, Cell>> rows = rows(keys);
        List<CellKey> lines = rows.keySet().stream()
                .filter(key -> rows.getOrDefault(key, Map.of()).size() > 1)
                .limit(MOST_LINES)
                .toList();
        if (periods.size() < 3 || lines.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.of("时期", "Period"))));
        lines.forEach(key -> columns.add(Column.figures(name(key), "%")));
        String name = words.of("增速序列", "growth series");
        Integer[] values = Stream.iterate(1, n -> n <= lines.size(), n -> n + 1).toArray(Integer[]::new);
        return Optional.of(new Table(name, title(name, periods), columns, List.of(), List.of())
                .rows(periods.stream().map(period -> point(period, lines, rows)).toList())
                .charted(Chart.Kind.LINES, "%", values));
    }

    private List<Entry> point(Period period, List<CellKey> lines, Map<CellKey, Map<Period, Cell>> rows) {
        List<Entry> row = new ArrayList<>(List.of(Entry.words(period.code())));
        lines.forEach(key -> row.add(Entry.of(
                Optional.ofNullable(rows.getOrDefault(key, Map.of()).get(period))
                        .map(this::fact),
                words.of("未提及", "not stated"))));
        return row;
    }

    /** Whether the last two periods are stretches of one kind, as two half-years are. */
    private static boolean comparable(List<Period> periods) {
        int size = periods.size();
        return size > 1
                && periods.getLast().getClass() == periods.get(size - 2).getClass()
                && !(periods.getLast() instanceof Period.Day);
    }

    private String name(CellKey key) {
        String indicator = Objects.requireNonNullElse(words.indicator(catalogue, key.indicator()), key.indicator());
        String[] parts = {
            key.breakdown(), key.cohort(), key.status() == Status.ACTUAL ? null : words.status(key.status())
        };
        return indicator
                + Arrays.stream(parts)
                        .filter(Objects::nonNull)
                        .map(part -> " · " + part)
                        .reduce("", String::concat);
    }

    private StoredFact fact(Cell cell) {
        return Objects.requireNonNull(facts.get(cell.preferred().id()));
    }

    private static boolean headline(CellKey key) {
        return key.breakdown() == null && key.status() == Status.ACTUAL;
    }

    private static CellKey withoutPeriod(CellKey key) {
        return new CellKey(
                key.subject(), key.indicator(), key.breakdown(), key.measure(), key.status(), null, key.cohort());
    }
}
