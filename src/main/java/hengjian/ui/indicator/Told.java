package hengjian.ui.indicator;

import hengjian.analysis.Cell;
import hengjian.analysis.series.Rhythm;
import hengjian.analysis.series.Series;
import hengjian.fact.Period;
import hengjian.indicator.Indicator;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
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

    static Told of(Indicator indicator, IndicatorQuery asked, Facts store) {
        FactFilter all = FactFilter.none().indicators(List.of(indicator.code())).asOf(asked.asOf());
        List<String> zones = store.zonesOf(indicator.code(), asked.asOf());
        List<String> chosen =
                asked.zones().isEmpty() ? zones.stream().limit(MOST_ZONES).toList() : asked.zones();
        List<StoredFact> facts = chosen.isEmpty() ? List.of() : store.find(all.zones(chosen));
        List<String> parts = byCount(facts, Told::part);
        String part = parts.contains(asked.part())
                ? asked.part()
                : parts.contains("") || parts.isEmpty() ? "" : parts.getFirst();
        List<StoredFact> shown =
                facts.stream().filter(fact -> part(fact).equals(part)).toList();
        List<Series> series =
                Series.of(shown.stream().map(StoredFact::statement).toList());
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
                shown.stream().collect(Collectors.toMap(StoredFact::id, Function.identity(), (one, same) -> one)));
    }

    StoredFact stored(Cell cell) {
        return stored(cell.preferred().id());
    }

    StoredFact stored(long id) {
        return Objects.requireNonNull(facts.get(id), "no fact " + id);
    }

    List<StoredDocument> documents() {
        return facts.values().stream().map(StoredFact::document).distinct().toList();
    }

    private static String part(StoredFact fact) {
        return Objects.requireNonNullElse(fact.fact().breakdown(), "");
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

    private static List<String> byCount(List<StoredFact> facts, Function<StoredFact, String> of) {
        Map<String, Long> counts =
                facts.stream().collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
