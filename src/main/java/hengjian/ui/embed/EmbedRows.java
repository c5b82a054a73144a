package hengjian.ui.embed;

import hengjian.analysis.Cell;
import hengjian.analysis.CellKey;
import hengjian.analysis.series.Rhythm;
import hengjian.fact.Period;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import hengjian.store.StoredFact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures that one chart can hold: of the unit and, unless periods are named, the rhythm that most have.
 *
 * @param left how many rows found no room
 */
record EmbedRows(Map<EmbedRows.Key, Map<Period, StoredFact>> rows, Unit unit, int left) {

    private static final int MOST = 8;

    /** What a bar or line stands for. */
    record Key(
            String zone,
            String indicator,
            @Nullable String part,
            @Nullable String cohort) {

        static Key of(CellKey cell) {
            return new Key(cell.subject(), cell.indicator(), cell.breakdown(), cell.cohort());
        }
    }

    /** @param facts that match the query and are of one measure */
    static EmbedRows of(EmbedQuery query, List<StoredFact> facts) {
        Map<Long, StoredFact> byNumber =
                facts.stream().collect(Collectors.toMap(StoredFact::id, Function.identity(), (one, same) -> one));
        Map<CellKey, StoredFact> cells = new LinkedHashMap<>();
        Cell.all(facts.stream().map(StoredFact::statement).toList())
                .forEach((key, cell) -> cells.put(
                        key,
                        Objects.requireNonNull(byNumber.get(cell.preferred().id()))));
        Unit unit = most(cells.values().stream().map(EmbedRows::unit).toList(), Unit.COUNT);
        String rhythm = Objects.requireNonNullElseGet(query.rhythm(), () -> most(
                        cells.keySet().stream()
                                .map(CellKey::period)
                                .filter(Objects::nonNull)
                                .map(Rhythm::of)
                                .toList(),
                        new Rhythm(Rhythm.Kind.HALF, "S"))
                .code());
        Map<Key, Map<Period, StoredFact>> rows = new LinkedHashMap<>();
        cells.entrySet().stream()
                .filter(cell -> unit(cell.getValue()).equals(unit))
                .filter(cell -> cell.getKey().period() != null)
                .filter(cell -> !query.periods().isEmpty()
                        || Rhythm.of(Objects.requireNonNull(cell.getKey().period()))
                                .code()
                                .equals(rhythm))
                .sorted(Comparator.comparing(cell -> place(query, cell.getKey())))
                .forEach(cell -> rows.computeIfAbsent(Key.of(cell.getKey()), any -> new HashMap<>())
                        .put(Objects.requireNonNull(cell.getKey().period()), cell.getValue()));
        rows.keySet()
                .removeIf(key ->
                        IndicatorCatalogue.standard().find(key.indicator()).isEmpty());
        Map<Key, Map<Period, StoredFact>> shown = limited(rows);
        return new EmbedRows(shown, unit, rows.size() - shown.size());
    }

    private static Unit unit(StoredFact fact) {
        return fact.fact().quantity().unit();
    }

    private static <T> T most(List<T> all, T none) {
        return all.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(none);
    }

    /** In the catalogue's order, zones as the address names them. */
    private static String place(EmbedQuery query, CellKey key) {
        List<String> codes = IndicatorCatalogue.standard().all().stream()
                .map(Indicator::code)
                .toList();
        int indicator = codes.indexOf(key.indicator());
        return "%04d %04d"
                .formatted(indicator < 0 ? 9999 : indicator, query.zones().indexOf(key.subject()));
    }

    private static Map<Key, Map<Period, StoredFact>> limited(Map<Key, Map<Period, StoredFact>> rows) {
        boolean lines = rows.values().stream().mapToInt(Map::size).max().orElse(0) > 1;
        Map<Key, Map<Period, StoredFact>> limited = new LinkedHashMap<>();
        rows.entrySet().stream()
                .limit(lines ? MOST : 2 * MOST)
                .forEach(row -> limited.put(row.getKey(), row.getValue()));
        return limited;
    }
}
