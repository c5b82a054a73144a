package hengjian.store;

import hengjian.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All facts that stand, that is, that no later reading superseded. */
@Repository
public class Facts {

    /** What {@link #find(FactFilter, String, boolean, int, int)} can order by, and how. */
    private static final Map<String, String> COLUMNS = Map.of(
            "indicator", "f.indicator",
            "subject", "f.subject",
            "value", "f.quantity",
            "period", "f.period",
            "published", "d.published");

    public static final Set<String> ORDERS = COLUMNS.keySet();

    private static final String SELECT =
            "select f.*, d.title, d.publisher, d.published, d.region from fact f join document d on d.id = f.document_id";

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(List<Fact> facts) {
        facts.forEach(this::add);
    }

    /**
     * One page of the facts that match, in a total order.
     *
     * @param orderBy one of {@link #ORDERS}
     */
    public List<StoredFact> find(FactFilter filter, String orderBy, boolean descending, int offset, int limit) {
        Conditions where = Conditions.of(filter);
        String column = Optional.ofNullable(COLUMNS.get(orderBy))
                .orElseThrow(() -> new IllegalArgumentException("cannot order by " + orderBy));
        return jdbc.sql(SELECT + where.sql() + " order by " + column + (descending ? " desc" : "")
                        + " nulls last, d.published desc, f.document_id, f.span_start, f.id"
                        + " offset :offset rows fetch next :limit rows only")
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(FactRow::read)
                .list();
    }

    public int count(FactFilter filter) {
        Conditions where = Conditions.of(filter);
        return jdbc.sql("select count(*) from fact f" + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    public Optional<StoredFact> find(long id) {
        return jdbc.sql(SELECT + " where f.id = :id")
                .param("id", id)
                .query(FactRow::read)
                .optional();
    }

    /** In the order of the text. */
    public List<StoredFact> of(String documentId) {
        return jdbc.sql(SELECT + """
                 where f.document_id = :document and f.superseded_at is null
                order by f.span_start, f.id""")
                .param("document", documentId)
                .query(FactRow::read)
                .list();
    }

    /** Subjects, those with most facts first. */
    public List<String> zones() {
        return jdbc.sql("""
                select subject from fact where superseded_at is null
                group by subject order by count(*) desc, subject""").query(String.class).list();
    }

    public List<String> indicators() {
        return distinct("indicator");
    }

    /** The periods of a zone's facts, latest first. */
    public List<String> periods(String zone) {
        return jdbc.sql("""
                select distinct period from fact
                where subject = :zone and period is not null and superseded_at is null
                order by period desc""").param("zone", zone).query(String.class).list();
    }

    private List<String> distinct(String column) {
        return jdbc.sql("select distinct " + column + " from fact where " + column
                        + " is not null and superseded_at is null order by " + column)
                .query(String.class)
                .list();
    }

    private void add(Fact fact) {
        Map<String, ?> row = FactRow.values(fact);
        jdbc.sql("insert into fact (" + String.join(", ", row.keySet()) + ") values (:"
                        + String.join(", :", row.keySet()) + ")")
                .params(row)
                .update();
    }
}
