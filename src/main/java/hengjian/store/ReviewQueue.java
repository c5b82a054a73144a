package hengjian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts that no person has reviewed: the most visible and least certain first. */
@Repository
public class ReviewQueue {

    private final JdbcClient jdbc;
    private final Now now;
    private final Shelf shelf;
    private final WholeFacts whole;

    ReviewQueue(JdbcClient jdbc, Now now, Shelf shelf, WholeFacts whole) {
        this.jdbc = jdbc;
        this.now = now;
        this.shelf = shelf;
        this.whole = whole;
    }

    /** @param documentId null for all documents; one document's facts come in the order of its text */
    public List<StoredFact> first(@Nullable String documentId, int limit) {
        String rest = documentId == null
                ? " order by f.reviewed, f.superseded_at, f.priority desc, f.id"
                : " and f.document_id = :document order by f.document_id, f.superseded_at, f.span_start, f.id";
        return whole.read(
                jdbc.sql("select f.* from fact f where f.reviewed = false and f.superseded_at is null" + rest
                                + " fetch next :limit rows only")
                        .param("document", documentId)
                        .param("limit", limit),
                AsOf.NOW);
    }

    /** How much of a document is reviewed. */
    public record Progress(StoredDocument document, int facts, int reviewed) {

        int left() {
            return facts - reviewed;
        }

        /** @param words in lower case */
        private boolean names(String words) {
            return (document.title() + " " + document.publisher())
                    .toLowerCase(Locale.ROOT)
                    .contains(words);
        }
    }

    /** How many facts are left, of one document or of all. */
    public int count(@Nullable String documentId) {
        return shelf.all().stream()
                .filter(one ->
                        documentId == null || documentId.equals(one.document().id()))
                .mapToInt(Progress::left)
                .sum();
    }

    /** As it stood at a time, of documents held and shown then, latest publication first. */
    public List<Progress> progress(AsOf asOf) {
        if (asOf.isNow()) {
            return shelf.all();
        }
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

    /**
     * Of documents that are shown, those with most left first.
     *
     * @param words of title or publisher, blank for all
     * @param chosen a document that comes first, whatever its title and however little of it is left
     */
    public List<Progress> progress(String words, @Nullable String chosen, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return shelf.all().stream()
                .filter(one -> one.document().id().equals(chosen) || one.names(wanted))
                .sorted(Comparator.comparing(
                                (Progress one) -> !one.document().id().equals(chosen))
                        .thenComparing(Comparator.comparingInt(Progress::left).reversed()))
                .limit(limit)
                .toList();
    }

    private static Progress progress(ResultSet row, int number) throws SQLException {
        return new Progress(FactRow.document(row, "id"), row.getInt("facts"), row.getInt("reviewed"));
    }
}
