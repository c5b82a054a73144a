package hengjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts that no person has reviewed: the most visible and least certain first. */
@Repository
public class ReviewQueue {

    private final JdbcClient jdbc;
    private final Now now;

    ReviewQueue(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
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

    /** As it stood at a time, of documents held and shown then, latest publication first. */
    public List<Progress> progress(AsOf asOf) {
        Conditions facts = Conditions.of(asOf);
        Instant moment = asOf.recorded() == null ? now.instant() : asOf.recorded();
        LocalDate day = asOf.published() == null ? LocalDate.of(9999, 12, 31) : asOf.published();
        return jdbc.sql("""
                select d.id, d.title, d.publisher, d.published, d.region, coalesce(n.facts, 0) as facts,
                       coalesce(n.reviewed, 0) as reviewed
                from document d left join (
                    select f.document_id, count(*) as facts, count(case when f.reviewed then 1 end) as reviewed
                    from fact f""" + facts.sql() + """
                 group by f.document_id) n on n.document_id = d.id
                where d.published <= :day and d.recorded_at <= :moment and not exists (
                    select 1 from withdrawal w where w.document_id = d.id and w.withdrawn_at <= :moment
                    and (w.restored_at is null or w.restored_at > :moment))
                order by d.published desc, d.title""")
                .params(facts.parameters())
                .param("day", day)
                .param("moment", Conditions.utc(moment))
                .query(ReviewQueue::progress)
                .list();
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
                fetch next :limit rows only""").param("limit", limit).query(ReviewQueue::progress).list();
    }

    private static Progress progress(ResultSet row, int number) throws SQLException {
        return new Progress(FactRow.document(row, "id"), row.getInt("facts"), row.getInt("reviewed"));
    }
}
