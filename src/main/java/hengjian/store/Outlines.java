package hengjian.store;

import hengjian.analysis.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Facts without their words: what there is to weigh and compare, read from the index {@code fact_of_cell} alone. A page
 * of a comparison weighs thousands of figures and shows the sentences of a few.
 */
@Repository
class Outlines {

    private final JdbcClient jdbc;

    Outlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every zone and indicator named; of these periods, or of all when none is named. */
    List<Statement> of(FactFilter filter) {
        if (filter.zones().isEmpty() || filter.indicators().isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        String keys = values("z", filter.zones(), parameters) + " cross join "
                + values("i", filter.indicators(), parameters)
                + (filter.periods().isEmpty() ? "" : " cross join " + values("p", filter.periods(), parameters));
        Conditions where =
                Conditions.of(filter.zones(List.of()).indicators(List.of()).periods(List.of()));
        Set<Long> chosen = chosen(filter.asOf());
        return jdbc.sql("""
                select f.id, f.subject, f.indicator, f.period, f.status, f.measure, f.breakdown, f.cohort, f.quantity,
                       f.quantity_max, f.resolution, f.unit, f.bound, f.published, f.document_id, f.span_start,
                       f.history_id, f.reviewed, f.rule
                from """ + " " + keys + " join fact f on f.subject = z.code and f.indicator = i.code"
                        + (filter.periods().isEmpty() ? "" : " and f.period = p.code") + where.sql())
                .params(parameters)
                .params(where.parameters())
                .query((row, number) -> FactRow.outline(row, chosen))
                .list();
    }

    /** One lookup for each of a few values: H2 looks up only one list of a condition in an index. */
    private static String values(String name, List<String> of, Map<String, Object> parameters) {
        List<String> distinct = of.stream().distinct().toList();
        return IntStream.range(0, distinct.size())
                .mapToObj(at -> {
                    parameters.put(name + at, distinct.get(at));
                    return "(cast(:" + name + at + " as varchar))";
                })
                .collect(Collectors.joining(", ", "(values ", ") " + name + "(code)"));
    }

    /** Curators choose few: all their choices. */
    private Set<Long> chosen(AsOf asOf) {
        Instant recorded = asOf.recorded();
        StatementSpec choices = recorded == null
                ? jdbc.sql("select history_id from choice where superseded_at is null")
                : jdbc.sql("""
                        select history_id from choice where chosen_at <= :recorded
                        and (superseded_at is null or superseded_at > :recorded)""").param("recorded", Conditions.utc(recorded));
        return Set.copyOf(choices.query(Long.class).list());
    }
}
