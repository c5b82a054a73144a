package hengjian.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The different words facts use: what a list of codes is made of. */
@Repository
public class FactWords {

    private final JdbcClient jdbc;

    FactWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> subjects(FactFilter filter) {
        return distinct("subject", filter, "");
    }

    public List<String> breakdowns(FactFilter filter) {
        return distinct("breakdown", filter, "");
    }

    public List<String> cohorts(FactFilter filter) {
        return distinct("cohort", filter, "");
    }

    public List<String> units(FactFilter filter) {
        return distinct("unit", filter, "");
    }

    public List<String> periods(FactFilter filter) {
        return distinct("period", filter, "");
    }

    /** What figures are called that the catalogue does not know. */
    public List<String> unknownLabels(FactFilter filter) {
        return distinct("label", filter, "f.indicator is null");
    }

    private List<String> distinct(String column, FactFilter filter, String condition) {
        Conditions where = Conditions.of(filter).and("f." + column + " is not null");
        if (!condition.isEmpty()) {
            where.and(condition);
        }
        return jdbc.sql("select distinct f." + column + Facts.FROM + where.sql() + " order by f." + column)
                .params(where.parameters())
                .query(String.class)
                .list();
    }
}
