package hengjian.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where a later reading disagrees with a person and a person must say. */
@Repository
public class Questions {

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Audit audit;
    private final Now now;

    Questions(JdbcClient jdbc, Facts facts, Audit audit, Now now) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.audit = audit;
        this.now = now;
    }

    /** Oldest first. */
    public List<Question> open() {
        return jdbc.sql("""
                select id, history_id, reading_id, asked_at from question
                where answered_at is null order by id""")
                .query((row, number) -> {
                    long reading = row.getLong("reading_id");
                    Optional<StoredFact> read = row.wasNull() ? Optional.empty() : facts.find(reading);
                    StoredFact latest = facts.decided(row.getLong("history_id"));
                    Instant asked =
                            row.getObject("asked_at", OffsetDateTime.class).toInstant();
                    return new Question(row.getLong("id"), latest, read.orElse(null), asked);
                })
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from question where answered_at is null")
                .query(Integer.class)
                .single();
    }

    /** The person's version stays; to take the new reading, {@link Corrections#restore} it. */
    @ForCurators
    @Transactional
    public void keep(Question question) {
        close(question.latest().version().history(), now.instant());
        audit.log("question.keep", Long.toString(question.latest().id()), "");
    }

    void ask(String documentId, long history, @Nullable Long reading, Instant at) {
        close(history, at);
        jdbc.sql("""
                insert into question (document_id, history_id, reading_id, asked_at)
                values (:document, :history, :reading, :at)""")
                .param("document", documentId)
                .param("history", history)
                .param("reading", reading)
                .param("at", Conditions.utc(at))
                .update();
    }

    /** Whether the last question was about a fact that the engine no longer finds. */
    boolean silent(long history) {
        return jdbc.sql("""
                select reading_id is null from question where history_id = :history
                order by id desc fetch first row only""")
                .param("history", history)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void close(long history, Instant at) {
        jdbc.sql("""
                update question set answered_at = :at, answered_by = :actor
                where history_id = :history and answered_at is null""")
                .param("at", Conditions.utc(at))
                .param("actor", Actor.name())
                .param("history", history)
                .update();
    }
}
