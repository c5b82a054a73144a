package hengjian.store;

import hengjian.analysis.coverage.Coverage.Count;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many facts stand for each zone, period and indicator, one of the three being fixed. */
@Repository
public class Coverages {

    private final JdbcClient jdbc;

    Coverages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows are indicators, columns periods. */
    public List<Count> ofZone(String zone) {
        return counts("""
                select f.indicator as "row", f.period as "column", count(*) as facts from fact f
                where f.subject = :zone and f.superseded_at is null and f.indicator is not null and f.period is not null
                group by f.indicator, f.period""", Map.of("zone", zone));
    }

    /** Rows are zones, columns periods. */
    public List<Count> ofIndicator(String indicator, List<String> zones) {
        return zones.isEmpty() ? List.of() : counts("""
                select f.subject as "row", f.period as "column", count(*) as facts from fact f
                where f.subject in (:zones) and f.indicator = :indicator and f.superseded_at is null
                and f.period is not null group by f.subject, f.period""", Map.of("zones", zones, "indicator", indicator));
    }

    /** Rows are zones, columns indicators. */
    public List<Count> ofPeriod(String period, List<String> zones) {
        return zones.isEmpty() ? List.of() : counts("""
                select f.subject as "row", f.indicator as "column", count(*) as facts from fact f
                where f.subject in (:zones) and f.period = :period and f.superseded_at is null
                and f.indicator is not null group by f.subject, f.indicator""", Map.of("zones", zones, "period", period));
    }

    private List<Count> counts(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new Count(row.getString("row"), row.getString("column"), row.getInt("facts")))
                .list();
    }
}
