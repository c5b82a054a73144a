package hengjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of corrections. */
@Repository
class Ledger {

    private final JdbcClient jdbc;
    private final Audit audit;

    Ledger(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void add(Correction.Kind kind, StoredFact before, @Nullable Long after, String reason, Instant at) {
        jdbc.sql("""
                insert into correction (document_id, history_id, kind, before_id, after_id, actor, reason, at)
                values (:document, :history, :kind, :before, :after, :actor, :reason, :at)""")
                .param("document", before.document().id())
                .param("history", before.version().history())
                .param("kind", kind.name())
                .param("before", before.id())
                .param("after", after)
                .param("actor", Actor.name())
                .param("reason", reason)
                .param("at", Conditions.utc(at))
                .update();
        audit.log(
                "fact." + kind.name().toLowerCase(Locale.ROOT),
                Long.toString(before.id()),
                after == null ? reason : "→ " + after + " " + reason);
    }

    /** Latest first. */
    List<Correction> of(long history) {
        return jdbc.sql("select * from correction where history_id = :history order by id desc")
                .param("history", history)
                .query(Ledger::read)
                .list();
    }

    Optional<Correction> latest(long history) {
        return of(history).stream().findFirst();
    }

    List<Correction> ofDocument(String documentId) {
        return jdbc.sql("select * from correction where document_id = :document order by id")
                .param("document", documentId)
                .query(Ledger::read)
                .list();
    }

    private static Correction read(ResultSet row, int number) throws SQLException {
        long after = row.getLong("after_id");
        Long orNull = row.wasNull() ? null : after;
        return new Correction(
                row.getLong("id"),
                row.getString("document_id"),
                row.getLong("history_id"),
                Correction.Kind.valueOf(row.getString("kind")),
                row.getLong("before_id"),
                orNull,
                row.getString("actor"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
