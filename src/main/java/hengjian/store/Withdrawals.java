package hengjian.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that are not to be shown any more: their facts are closed, their history is kept. */
@Service
public class Withdrawals {

    private final JdbcClient jdbc;
    private final Facts facts;
    private final FactWriter writer;
    private final Documents documents;
    private final Audit audit;
    private final Now now;

    Withdrawals(JdbcClient jdbc, Facts facts, FactWriter writer, Documents documents, Audit audit, Now now) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.writer = writer;
        this.documents = documents;
        this.audit = audit;
        this.now = now;
    }

    /** Why, by whom and when a document is not to be shown. */
    public record Withdrawal(String by, String reason, Instant at) {}

    /** Of a document that is withdrawn now. */
    public Optional<Withdrawal> of(String documentId) {
        return jdbc.sql("""
                select withdrawn_by, reason, withdrawn_at from withdrawal
                where document_id = :document and restored_at is null""")
                .param("document", documentId)
                .query((row, number) -> new Withdrawal(
                        row.getString("withdrawn_by"),
                        row.getString("reason"),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return how many facts were closed; 0 when it is withdrawn already */
    @ForCurators
    @Transactional
    public int withdraw(String documentId, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        if (documents.isWithdrawn(documentId)) {
            return 0;
        }
        Instant at = now.instant();
        jdbc.sql("""
                insert into withdrawal (document_id, withdrawn_by, reason, withdrawn_at)
                values (:document, :actor, :reason, :at)""")
                .param("document", documentId)
                .param("actor", Actor.name())
                .param("reason", reason)
                .param("at", Conditions.utc(at))
                .update();
        int closed = writer.closeAll(documentId, at);
        audit.log("document.withdraw", documentId, reason);
        return closed;
    }

    /** Shows it again, each fact as a new version of what stood when it was withdrawn. @return how many facts */
    @ForCurators
    @Transactional
    public int restore(String documentId) {
        if (!documents.isWithdrawn(documentId)) {
            return 0;
        }
        Instant at = now.instant();
        Instant since = documents.withdrawnAt(documentId);
        List<StoredFact> stood = facts.allVersions(documentId).stream()
                .filter(one -> since.equals(one.version().supersededAt()))
                .filter(one -> !one.version().onlyRead())
                .toList();
        jdbc.sql("""
                update withdrawal set restored_at = :at, restored_by = :actor
                where document_id = :document and restored_at is null""")
                .param("at", Conditions.utc(at))
                .param("actor", Actor.name())
                .param("document", documentId)
                .update();
        writer.open(stood.stream().map(one -> again(one, at)).toList());
        audit.log("document.restore", documentId, stood.size() + " facts");
        return stood.size();
    }

    /**
     * Erases a document and all that was ever read from it, for good.
     *
     * @param typed its title, typed by the administrator
     * @return false when that is not its title; nothing is erased then
     */
    @ForAdministrators
    @Transactional
    public boolean erase(String documentId, String typed) {
        String title = documents.find(documentId).orElseThrow().title();
        if (!typed.strip().equals(title.strip())) {
            return false;
        }
        Map<String, String> document = Map.of("document", documentId);
        for (String sql : List.of(
                "delete from question where document_id = :document",
                "delete from correction where document_id = :document",
                "delete from choice where history_id in (select id from history where document_id = :document)",
                "delete from closing where document_id = :document",
                "delete from fact where document_id = :document",
                "delete from history where document_id = :document",
                "delete from withdrawal where document_id = :document",
                "delete from document where id = :document")) {
            jdbc.sql(sql).params(document).update();
        }
        audit.log("document.erase", documentId, title);
        return true;
    }

    private static FactWriter.Entry again(StoredFact one, Instant at) {
        Version version = one.version();
        return new FactWriter.Entry(
                one.fact(), version.history(), version.number() + 1, version.reviewed(), version.author(), at, null);
    }
}
