package hengjian.store;

import hengjian.analysis.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Facts without their words: what there is to weigh and compare, read from the index {@code fact_of_cell} alone. A page
 * of a comparison weighs thousands of figures and shows the sentences of a few.
 */
@Repository
class Outlines {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Chosen chosen;

    Outlines(JdbcClient jdbc, Contents contents, Chosen chosen) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.chosen = chosen;
    }

    /** A zone and an indicator, in one period or, where that is null, in all. */
    private record Key(
            String zone, String indicator, @Nullable String period) {}

    /**
     * Of every zone and indicator named; of these periods, or of all when none is named.
     *
     * @param wanted which periods of which indicators: of the others nothing is looked up
     */
    List<Statement> of(FactFilter filter, BiPredicate<String, String> wanted) {
        if (filter.zones().isEmpty() || filter.indicators().isEmpty()) {
            return List.of();
        }
        List<Key> keys = (filter.asOf().recorded() == null ? held(filter) : named(filter))
                .filter(key -> key.period() == null || wanted.test(key.indicator(), key.period()))
                .distinct()
                .toList();
        Conditions where =
                Conditions.of(filter.zones(List.of()).indicators(List.of()).periods(List.of()));
        Set<Long> histories = chosen.histories(filter.asOf());
        return jdbc.sql("""
                select f.id, f.subject, f.indicator, f.period, f.status, f.measure, f.breakdown, f.cohort, f.quantity,
                       f.quantity_max, f.resolution, f.unit, f.bound, f.published, f.document_id, f.span_start,
                       f.history_id, f.reviewed, f.rule
                from unnest(cast(:zones as varchar array), cast(:indicators as varchar array),
                            cast(:periods as varchar array)) as k(zone, indicator, period)
                join fact f on f.subject = k.zone and f.indicator = k.indicator""" + (filter.periods().isEmpty() ? "" : " and f.period = k.period") + where.sql())
                .param("zones", keys.stream().map(Key::zone).toArray(String[]::new))
                .param("indicators", keys.stream().map(Key::indicator).toArray(String[]::new))
                .param("periods", keys.stream().map(Key::period).toArray(String[]::new))
                .params(where.parameters())
                .query((row, number) -> FactRow.outline(row, histories))
                .list();
    }

    /** Those of which there is any figure now; what was published up to a day is among them. */
    private Stream<Key> held(FactFilter filter) {
        boolean all = filter.periods().isEmpty();
        FactFilter of = FactFilter.none()
                .zones(filter.zones())
                .indicators(filter.indicators())
                .periods(filter.periods())
                .statuses(filter.statuses());
        return contents.places(of).stream()
                .map(place ->
                        new Key(place.zone(), Objects.requireNonNull(place.indicator()), all ? null : place.period()));
    }

    private static Stream<Key> named(FactFilter filter) {
        return filter.zones().stream().flatMap(zone -> filter.indicators().stream()
                .flatMap(indicator -> filter.periods().isEmpty()
                        ? Stream.of(new Key(zone, indicator, null))
                        : filter.periods().stream().map(period -> new Key(zone, indicator, period))));
    }
}
