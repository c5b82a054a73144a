package hengjian.store;

import hengjian.analysis.coverage.Coverage.Count;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many facts stood at a time for each zone, period and indicator, one of the three being fixed. */
@Repository
public class Coverages {

    private final JdbcClient jdbc;
    private final Contents contents;

    Coverages(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** Rows are indicators, columns periods. */
    public List<Count> ofZone(String zone, AsOf asOf) {
        return asOf.isNow()
                ? contents.ofZone(zone)
                : counts(
                        "indicator",
                        "period",
                        FactFilter.none().zones(List.of(zone)).asOf(asOf));
    }

    /** Rows are zones, columns periods. */
    public List<Count> ofIndicator(String indicator, List<String> zones, AsOf asOf) {
        if (asOf.isNow()) {
            return contents.ofIndicator(indicator, zones);
        }
        FactFilter of = FactFilter.none().indicators(List.of(indicator)).zones(zones);
        return zones.isEmpty() ? List.of() : counts("subject", "period", of.asOf(asOf));
    }

    /** Rows are zones, columns indicators. */
    public List<Count> ofPeriod(String period, List<String> zones, AsOf asOf) {
        if (asOf.isNow()) {
            return contents.ofPeriod(period, zones);
        }
        FactFilter of = FactFilter.none().periods(List.of(period)).zones(zones);
        return zones.isEmpty() ? List.of() : counts("subject", "indicator", of.asOf(asOf));
    }

    /** @param row and column are columns of the table of facts; facts without either are not counted */
    private List<Count> counts(String row, String column, FactFilter filter) {
        Conditions where =
                Conditions.of(filter).and("f." + row + " is not null").and("f." + column + " is not null");
        return jdbc.sql("select f." + row + " as \"row\", f." + column + " as \"column\", count(*) as facts from fact f"
                        + where.sql() + " group by f." + row + ", f." + column)
                .params(where.parameters())
                .query((one, number) -> new Count(one.getString("row"), one.getString("column"), one.getInt("facts")))
                .list();
    }
}
