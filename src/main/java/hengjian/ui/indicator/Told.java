package hengjian.ui.indicator;

import hengjian.analysis.Statement;
import hengjian.analysis.series.Rhythm;
import hengjian.analysis.series.Series;
import hengjian.fact.Period;
import hengjian.indicator.Indicator;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.cite.Cited;
import hengjian.ui.documents.DocumentLink;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is said of an indicator.
 *
 * @param query with the zones, the part and the rhythm that are shown
 * @param zones all that could be chosen, those with most figures first
 * @param parts likewise; the headline figure is the empty one
 * @param facts those of the table, with their words, by number: of each series the latest
 */
record Told(
        Indicator indicator,
        IndicatorQuery query,
        List<String> zones,
        List<String> parts,
        List<Rhythm> rhythms,
        List<Series> series,
        Map<Long, StoredFact> facts) {

    /** As many lines as can be told apart. */
    private static final int MOST_ZONES = 4;

    /** About as many as a table shows at once, of each series the same number. */
    private static final int MOST_STATEMENTS = 240;

    private static final int LEAST_OF_EACH = 3;

    private static final int ALL = Integer.MAX_VALUE;

    static Told of(Indicator indicator, IndicatorQuery asked, Facts store) {
        return of(indicator, asked, store, MOST_STATEMENTS);
    }

    private static Told of(Indicator indicator, IndicatorQuery asked, Facts store, int most) {
        FactFilter all = FactFilter.none().indicators(List.of(indicator.code())).asOf(asked.asOf());
        List<String> zones = store.zonesOf(indicator.code(), asked.asOf());
        List<String> chosen =
                asked.zones().isEmpty() ? zones.stream().limit(MOST_ZONES).toList() : asked.zones();
        List<Statement> found = store.outlines(all.zones(chosen));
        List<String> parts = byCount(found, Told::part);
        String part = parts.contains(asked.part())
                ? asked.part()
                : parts.contains("") || parts.isEmpty() ? "" : parts.getFirst();
        List<Series> series =
                Series.of(found.stream().filter(one -> part(one).equals(part)).toList());
        List<Rhythm> rhythms = rhythms(series);
        String rhythm = rhythms.stream().map(Rhythm::code).anyMatch(asked.rhythm()::equals) || rhythms.isEmpty()
                ? asked.rhythm()
                : rhythms.getFirst().code();
        return new Told(
                indicator,
                asked.zones(chosen).part(part).rhythm(rhythm),
                zones,
                parts,
                rhythms,
                series,
                store.read(shown(series, most), asked.asOf()));
    }

    /** The numbers of the latest statements of each series. */
    private static List<Long> shown(List<Series> series, int most) {
        int ofEach = most == ALL ? ALL : Math.max(LEAST_OF_EACH, most / Math.max(1, series.size()));
        return series.stream()
                .flatMap(one -> one.cells().reversed().stream()
                        .flatMap(cell -> cell.statements().stream())
                        .limit(ofEach))
                .map(Statement::id)
                .toList();
    }

    /** With every figure, for a workbook. */
    Told whole(Facts store) {
        return isWhole() ? this : of(indicator, query, store, ALL);
    }

    boolean isWhole() {
        return more() == 0;
    }

    /** Statements that are not shown: the earlier ones of long series. */
    int more() {
        int all = series.stream()
                .flatMap(one -> one.cells().stream())
                .mapToInt(cell -> cell.statements().size())
                .sum();
        return all - facts.size();
    }

    boolean shows(Statement one) {
        return facts.containsKey(one.id());
    }

    /** Where a figure is told: with its quote where it was read, else by its number. */
    String address(Statement one) {
        StoredFact stored = facts.get(one.id());
        return stored == null ? DocumentLink.path(one.documentId()) + "?fact=" + one.id() : Cited.address(stored);
    }

    StoredFact stored(long id) {
        return Objects.requireNonNull(facts.get(id), "no fact " + id);
    }

    List<StoredDocument> documents() {
        return facts.values().stream().map(StoredFact::document).distinct().toList();
    }

    private static String part(Statement one) {
        return Objects.requireNonNullElse(one.fact().breakdown(), "");
    }

    /** The rhythm with most figures first. */
    private static List<Rhythm> rhythms(List<Series> series) {
        Map<Rhythm, Long> counts = series.stream()
                .flatMap(one -> one.periods().stream())
                .collect(Collectors.groupingBy(Told::rhythm, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Rhythm, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Rhythm rhythm(Period period) {
        return Rhythm.of(period);
    }

    private static List<String> byCount(List<Statement> facts, Function<Statement, String> of) {
        Map<String, Long> counts =
                facts.stream().collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
