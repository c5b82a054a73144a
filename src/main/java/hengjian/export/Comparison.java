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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts set side by side: indicators down, periods across, a table for each measure. {@link Lines} along time. */
public final class Comparison {

    /** More columns are not read. */
    private static final int MOST_PERIODS = 12;

    private static final int MOST_BARS = 15;
    private static final int MOST_SERIES = 4;
    private static final int MOST_CHARTS = 6;

    private final Words words;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final Map<Long, StoredFact> facts = new HashMap<>();
    private final Map<CellKey, Cell> cells;
    private final boolean manyZones;

    private Comparison(Collection<StoredFact> of, Words words) {
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
        String filters = new FilterWords(words).of(filter, document(filter, list));
        return new Book(title, filters, words.asOf(filter.asOf()), address, tables);
    }

    /** The title of the only document asked for. */
    private static @Nullable String document(FactFilter filter, FactList list) {
        return filter.document() == null || list.count() == 0
                ? null
                : list.facts().iterator().next().document().title();
    }

    /**
     * Tables with native charts: of each measure the figures side by side, and figures along time. A view puts them
     * behind the table it shows.
     */
    public static List<Table> drawn(Collection<StoredFact> facts, Locale locale) {
        return facts.isEmpty()
                ? List.of()
                : new Comparison(facts, new Words(locale))
                        .tables().stream()
                                .filter(table -> !table.charts().isEmpty())
                                .toList();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            tables.addAll(of(measure));
        }
        tables.addAll(new Lines(words, cells, this::fact).tables());
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
        if (!drawn) {
            return table;
        }
        String axis = unit == null ? "%" : unit;
        List<Map<Period, Cell>> figures = List.copyOf(rows.values());
        Table charted = table;
        for (Bars bars : manyZones ? zones(rows.keySet(), table.title()) : indicators(rows.keySet(), table.title())) {
            List<Integer> values = told(figures.subList(bars.from(), bars.to()), periods, first);
            charted =
                    charted.charted(new Chart(Chart.Kind.BARS, bars.title(), axis, 0, values, bars.from(), bars.to()));
        }
        return charted;
    }

    /** The columns of the periods of which some row says something. */
    private static List<Integer> told(List<Map<Period, Cell>> rows, List<Period> periods, int first) {
        return IntStream.range(0, periods.size())
                .filter(at -> rows.stream().anyMatch(row -> row.containsKey(periods.get(at))))
                .mapToObj(at -> first + at)
                .toList();
    }

    /** Rows of a table that are drawn together, named by its first column. */
    private record Bars(String title, int from, int to) {}

    private static List<Bars> indicators(Collection<CellKey> rows, String title) {
        int headlines = (int) rows.stream().takeWhile(Comparison::headline).count();
        return headlines == 0 ? List.of() : List.of(new Bars(title, 0, Math.min(headlines, MOST_BARS)));
    }

    /** One indicator of several zones each; the rows of an indicator follow one another. */
    private List<Bars> zones(Collection<CellKey> rows, String title) {
        List<CellKey> keys = rows.stream().takeWhile(Comparison::headline).toList();
        List<Bars> all = new ArrayList<>();
        for (int from = 0, to; from < keys.size() && all.size() < MOST_CHARTS; from = to) {
            to = from + 1;
            while (to < keys.size()
                    && keys.get(to).indicator().equals(keys.get(from).indicator())) {
                to++;
            }
            if (to - from > 1) {
                all.add(new Bars(name(keys.get(from)) + " " + title, from, Math.min(to, from + MOST_BARS)));
            }
        }
        return all;
    }

    private String title(String name, List<Period> periods) {
        String zone = manyZones
                ? words.of("各园区", "Zones")
                : cells.keySet().iterator().next().subject();
        String first = words.period(periods.getFirst());
        String span = periods.size() == 1 ? first : first + words.of("～", " to ") + words.period(periods.getLast());
        return zone + " " + name + " " + span;
    }

    private List<Column> columns(List<Period> periods, @Nullable String unit) {
        List<Column> columns = new ArrayList<>();
        if (manyZones) {
            columns.add(Column.words(words.of("主体", "Subject")));
        }
        columns.add(Column.words(words.of("指标", "Indicator")));
        periods.forEach(period -> columns.add(new Column(words.period(period), unit, true)));
        if (comparable(periods)) {
            String pair = words.period(periods.getLast()) + " − " + words.period(periods.get(periods.size() - 2));
            columns.add(Column.figures(words.heading(words.of("增减", "change"), pair)));
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
                        .thenComparing(CellKey::indicator)
                        .thenComparing(CellKey::subject))
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

    /** Whether the last two periods are stretches of one kind, as two half-years are. */
    private static boolean comparable(List<Period> periods) {
        int size = periods.size();
        return size > 1
                && periods.getLast().getClass() == periods.get(size - 2).getClass()
                && !(periods.getLast() instanceof Period.Day);
    }

    private String name(CellKey key) {
        return words.name(catalogue, key);
    }

    private StoredFact fact(Cell cell) {
        return Objects.requireNonNull(facts.get(cell.preferred().id()));
    }

    static boolean headline(CellKey key) {
        return key.breakdown() == null && key.status() == Status.ACTUAL;
    }

    static CellKey withoutPeriod(CellKey key) {
        return new CellKey(
                key.subject(), key.indicator(), key.breakdown(), key.measure(), key.status(), null, key.cohort());
    }
}
