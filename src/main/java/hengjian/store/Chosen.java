package hengjian.store;

import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Which facts curators prefer to the others of their cell. They choose few: all are read at once. */
@Repository
class Chosen {

    private final JdbcClient jdbc;

    Chosen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The histories that were chosen at the time. */
    Set<Long> histories(AsOf asOf) {
        Instant recorded = asOf.recorded();
        StatementSpec choices = recorded == null
                ? jdbc.sql("select history_id from choice where superseded_at is null")
                : jdbc.sql("""
                        select history_id from choice where chosen_at <= :recorded
                        and (superseded_at is null or superseded_at > :recorded)""").param("recorded", Conditions.utc(recorded));
        return Set.copyOf(choices.query(Long.class).list());
    }
}
