package hengjian.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes whenever anything in the store does. */
@Repository
public class Revision {

    private final JdbcClient jdbc;
    private final Now now;

    Revision(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** The same as long as nothing was written. */
    public String text() {
        return jdbc.sql("""
                select coalesce((select max(id) from fact), 0) as facts, coalesce((select max(id) from audit), 0) as steps,
                       coalesce((select max(id) from history), 0) as histories""")
                .query((row, number) ->
                        row.getLong("facts") + "." + row.getLong("steps") + "." + row.getLong("histories"))
                .single();
    }

    /** A moment that all pages of one answer can show: the latest thing recorded, so that it stays while nothing is. */
    public Instant moment() {
        Instant recorded = latest("select max(recorded_at) from fact where id = (select max(id) from fact)");
        Instant written = latest("select max(at) from audit where id = (select max(id) from audit)");
        Instant latest = recorded.isAfter(written) ? recorded : written;
        return latest.equals(Instant.EPOCH) ? now.instant() : latest;
    }

    private Instant latest(String sql) {
        @Nullable
        OffsetDateTime time =
                jdbc.sql(sql).query(OffsetDateTime.class).optional().orElse(null);
        return time == null ? Instant.EPOCH : time.toInstant();
    }
}
