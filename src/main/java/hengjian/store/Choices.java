package hengjian.store;

import hengjian.analysis.CellKey;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of several statements of a cell a curator prefers. */
@Service
public class Choices {

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Audit audit;
    private final Now now;

    Choices(JdbcClient jdbc, Facts facts, Audit audit, Now now) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.audit = audit;
        this.now = now;
    }

    /**
     * Prefers a fact to all others of its cell.
     *
     * @throws Overtaken when it does not stand any more
     */
    @ForCurators
    @Transactional
    public void prefer(long id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        StoredFact fact =
                facts.find(id).filter(found -> found.version().stands()).orElseThrow(() -> new Overtaken(null));
        Instant at = now.instant();
        cell(fact).forEach(other -> drop(other.version().history(), at));
        jdbc.sql("""
                insert into choice (history_id, chosen_by, reason, chosen_at)
                values (:history, :actor, :reason, :at)""")
                .param("history", fact.version().history())
                .param("actor", Actor.name())
                .param("reason", reason)
                .param("at", Conditions.utc(at))
                .update();
        audit.log("cell.prefer", Long.toString(id), reason);
    }

    /** Goes back to the rule: reviewed first, then the later publication. */
    @ForCurators
    @Transactional
    public void forget(long id) {
        StoredFact fact = facts.find(id).orElseThrow();
        Instant at = now.instant();
        cell(fact).forEach(other -> drop(other.version().history(), at));
        audit.log("cell.forget", Long.toString(id), "");
    }

    /** All facts that stand in the cell of this one, itself included. */
    public List<StoredFact> cell(StoredFact fact) {
        CellKey key = CellKey.of(fact.fact());
        return facts.inCell(fact.fact()).stream()
                .filter(other -> CellKey.of(other.fact()).equals(key))
                .toList();
    }

    /** Why the fact is preferred, in the words of the curator who chose it; empty when nobody did. */
    public String reason(StoredFact fact) {
        return jdbc.sql("select reason from choice where history_id = :history and superseded_at is null")
                .param("history", fact.version().history())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void drop(long history, Instant at) {
        jdbc.sql("update choice set superseded_at = :at where history_id = :history and superseded_at is null")
                .param("at", Conditions.utc(at))
                .param("history", history)
                .update();
    }
}
