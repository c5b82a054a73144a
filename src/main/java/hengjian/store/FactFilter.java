package hengjian.store;

import hengjian.fact.Measure;
import hengjian.fact.Status;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted. An empty list and null ask for any; codes that no fact has find nothing.
 *
 * @param periods codes of {@link hengjian.fact.Period}
 * @param measures codes of {@link Measure}
 * @param statuses codes of {@link Status}
 * @param document the id of the only document wanted
 * @param text found in label, subject, breakdown or sentence, ignoring case
 */
public record FactFilter(
        List<String> zones,
        List<String> indicators,
        List<String> periods,
        List<String> measures,
        List<String> statuses,
        Breakdown breakdown,
        @Nullable String document,
        @Nullable Boolean reviewed,
        @Nullable String text,
        AsOf asOf) {

    private static final FactFilter NONE = new FactFilter(
            List.of(), List.of(), List.of(), List.of(), List.of(), new Breakdown.Any(), null, null, null, AsOf.NOW);

    public FactFilter {
        zones = List.copyOf(zones);
        indicators = List.copyOf(indicators);
        periods = List.copyOf(periods);
        measures = List.copyOf(measures);
        statuses = List.copyOf(statuses);
    }

    /** Which part of an indicator. */
    public sealed interface Breakdown {

        record Any() implements Breakdown {}

        /** The headline figure, restricted to no part. */
        record Headline() implements Breakdown {}

        record Named(String name) implements Breakdown {}
    }

    /** Whether how many match is kept in memory: of zones, indicators, periods, measures and statuses, now. */
    boolean isKept() {
        return equals(NONE.zones(zones)
                .indicators(indicators)
                .periods(periods)
                .measures(measures)
                .statuses(statuses));
    }

    /** Whether it names but one zone, one indicator or one period, of which an index gives the facts in order. */
    boolean isOneThing() {
        return zones.size() + indicators.size() + periods.size() <= 1 && measures.isEmpty() && statuses.isEmpty();
    }

    public static FactFilter none() {
        return NONE;
    }

    public static FactFilter of(String zone, String period) {
        return NONE.zones(List.of(zone)).periods(List.of(period));
    }

    /** One value of each at most, null for any. */
    public static FactFilter of(
            @Nullable String zone,
            @Nullable String indicator,
            @Nullable String period,
            @Nullable String measure,
            @Nullable String status,
            @Nullable String text) {
        return NONE.zones(list(zone))
                .indicators(list(indicator))
                .periods(list(period))
                .measures(list(measure))
                .statuses(list(status))
                .text(text);
    }

    public FactFilter zones(List<String> wanted) {
        return new FactFilter(
                wanted, indicators, periods, measures, statuses, breakdown, document, reviewed, text, asOf);
    }

    public FactFilter indicators(List<String> wanted) {
        return new FactFilter(zones, wanted, periods, measures, statuses, breakdown, document, reviewed, text, asOf);
    }

    public FactFilter periods(List<String> wanted) {
        return new FactFilter(zones, indicators, wanted, measures, statuses, breakdown, document, reviewed, text, asOf);
    }

    public FactFilter measures(List<String> wanted) {
        return new FactFilter(zones, indicators, periods, wanted, statuses, breakdown, document, reviewed, text, asOf);
    }

    public FactFilter statuses(List<String> wanted) {
        return new FactFilter(zones, indicators, periods, measures, wanted, breakdown, document, reviewed, text, asOf);
    }

    public FactFilter breakdown(Breakdown wanted) {
        return new FactFilter(zones, indicators, periods, measures, statuses, wanted, document, reviewed, text, asOf);
    }

    public FactFilter headline() {
        return breakdown(new Breakdown.Headline());
    }

    public FactFilter document(@Nullable String wanted) {
        return new FactFilter(zones, indicators, periods, measures, statuses, breakdown, wanted, reviewed, text, asOf);
    }

    public FactFilter reviewed(@Nullable Boolean wanted) {
        return new FactFilter(zones, indicators, periods, measures, statuses, breakdown, document, wanted, text, asOf);
    }

    public FactFilter text(@Nullable String wanted) {
        return new FactFilter(
                zones, indicators, periods, measures, statuses, breakdown, document, reviewed, wanted, asOf);
    }

    public FactFilter asOf(AsOf wanted) {
        return new FactFilter(
                zones, indicators, periods, measures, statuses, breakdown, document, reviewed, text, wanted);
    }

    private static List<String> list(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
