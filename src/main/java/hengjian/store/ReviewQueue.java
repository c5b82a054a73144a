package hengjian.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts that no person has reviewed: the most visible and least certain first. */
@Repository
public class ReviewQueue {

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param documentId null for all documents; one document's facts come in the order of its text */
    public List<StoredFact> first(@Nullable String documentId, int limit) {
        String rest = documentId == null
                ? " order by f.priority desc, f.id"
                : " and f.document_id = :document order by f.span_start, f.id";
        return jdbc.sql(Facts.SELECT + " where f.reviewed = false and f.superseded_at is null" + rest
                        + " fetch next :limit rows only")
                .param("document", documentId)
                .param("limit", limit)
                .query(FactRow::read)
                .list();
    }

    /** How much of a document is reviewed. */
    public record Progress(StoredDocument document, int facts, int reviewed) {}

    /** How many facts are left, of one document or of all. */
    public int count(@Nullable String documentId) {
        String rest = documentId == null ? "" : " and document_id = :document";
        return jdbc.sql("select count(*) from fact where reviewed = false and superseded_at is null" + rest)
                .param("document", documentId)
                .query(Integer.class)
                .single();
    }

    /** Of all documents that are shown, those with most left first. */
    public List<Progress> progress() {
        return progress(Integer.MAX_VALUE);
    }

    /** Of documents that are shown, those with most left first. */
    public List<Progress> progress(int limit) {
        return jdbc.sql("""
                select d.id, d.title, d.publisher, d.published, d.region, count(f.id) as facts,
                       count(case when f.reviewed then 1 end) as reviewed
                from document d left join fact f on f.document_id = d.id and f.superseded_at is null
                where not exists (select 1 from withdrawal w where w.document_id = d.id and w.restored_at is null)
                group by d.id, d.title, d.publisher, d.published, d.region
                order by count(f.id) - count(case when f.reviewed then 1 end) desc, d.published desc
                fetch next :limit rows only""")
                .param("limit", limit)
                .query((row, number) ->
                        new Progress(FactRow.document(row, "id"), row.getInt("facts"), row.getInt("reviewed")))
                .list();
    }
}
