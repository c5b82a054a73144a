package hengjian.ui.overview;

import hengjian.analysis.Cell;
import hengjian.analysis.Likeness;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the documents that speak of a zone's period say about that zone.
 *
 * @param facts of the period and, from the same documents, of the wider year: plans, year to date, targets
 */
record Glance(String zone, Period period, AsOf asOf, List<StoredFact> facts) {

    /** Of so many texts, the latest, what they say of the wider year is read, too. */
    private static final int READ_WHOLE = 20;

    static Glance of(Facts store, String zone, Period period, AsOf asOf) {
        List<String> documents = store.texts(zone, period.code(), asOf);
        List<String> latest = documents.stream().limit(READ_WHOLE).toList();
        Map<String, List<StoredFact>> said = Stream.concat(
                        store.of(latest, zone, asOf).stream(), others(store, zone, period, asOf, documents.size()))
                .distinct()
                .collect(Collectors.groupingBy(fact -> fact.document().id()));
        List<StoredFact> facts = documents.stream()
                .flatMap(document -> said.getOrDefault(document, List.of()).stream())
                .filter(fact -> near(fact.fact(), period))
                .toList();
        return new Glance(zone, period, asOf, facts);
    }

    /** Of a period that more texts speak of, all that is said of it. */
    private static Stream<StoredFact> others(Facts store, String zone, Period period, AsOf asOf, int documents) {
        return documents <= READ_WHOLE
                ? Stream.of()
                : store.find(FactFilter.of(zone, period.code()).asOf(asOf)).stream()
                        .sorted(Comparator.comparing(
                                fact -> fact.fact().evidence().span().start()));
    }

    /**
     * The earlier half-year to set this one against: the same half a year before, or else the latest one held.
     *
     * @param held the codes of the half-years there are
     */
    Optional<Glance> before(Facts store, List<String> held) {
        return held.stream()
                .map(Period::parse)
                .filter(other -> other.last().isBefore(period.first()))
                .max(Comparator.<Period, Boolean>comparing(other -> Likeness.of(other, period) == Likeness.SAME
                                && other.last().getYear() == period.last().getYear() - 1)
                        .thenComparing(Period::last))
                .map(other -> of(store, zone, other, asOf));
    }

    List<StoredDocument> documents() {
        return facts.stream().map(StoredFact::document).distinct().toList();
    }

    /** The figure of a cell: of the period itself before any other, then as {@link hengjian.analysis.Cell} prefers. */
    Optional<StoredFact> find(String indicator, Measure measure, @Nullable String breakdown) {
        return facts.stream()
                .filter(with(indicator, measure))
                .filter(fact -> Objects.equals(fact.fact().breakdown(), breakdown))
                .filter(fact -> fact.fact().status() != Status.TARGET)
                .min(Comparator.<StoredFact, Boolean>comparing(
                                fact -> !period.equals(fact.fact().period()))
                        .thenComparing(StoredFact::statement, Cell.BEST_FIRST));
    }

    /** Of statements of one figure that one which is preferred, in the order of the text. */
    List<StoredFact> preferred() {
        Set<Long> numbers = Cell.all(facts.stream().map(StoredFact::statement).toList()).values().stream()
                .map(cell -> cell.preferred().id())
                .collect(Collectors.toSet());
        return facts.stream().filter(fact -> numbers.contains(fact.id())).toList();
    }

    List<StoredFact> targets() {
        return facts.stream()
                .filter(fact -> fact.fact().status() == Status.TARGET)
                .toList();
    }

    /** The parts an indicator's level is broken down by, in the order of the text. */
    List<String> breakdowns(String indicator) {
        return facts.stream()
                .filter(with(indicator, Measure.LEVEL))
                .map(fact -> fact.fact().breakdown())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean states(String indicator) {
        return facts.stream().anyMatch(fact -> indicator.equals(fact.fact().indicator()));
    }

    private static Predicate<StoredFact> with(String indicator, Measure measure) {
        return fact -> indicator.equals(fact.fact().indicator())
                && fact.fact().measure() == measure
                && !fact.fact().isOnThePeriodBefore();
    }

    private static boolean near(Fact fact, Period period) {
        Period of = fact.period();
        return of == null || of.last().getYear() == period.last().getYear();
    }
}
