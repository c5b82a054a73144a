package hengjian.store;

import hengjian.document.SourceDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All documents held. */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Now now;

    Documents(JdbcClient jdbc, Audit audit, Now now) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.now = now;
    }

    public boolean holds(String id) {
        return jdbc.sql("select count(*) from document where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void add(SourceDocument document) {
        jdbc.sql("""
                insert into document (id, name, title, publisher, published, region, text, recorded_at)
                values (:id, :name, :title, :publisher, :published, :region, :text, :recorded)""")
                .params(values(document))
                .param("recorded", Conditions.utc(now.instant()))
                .update();
        audit.log("document.add", document.id(), document.title());
    }

    /** Notes which engine read a document last. */
    public void readBy(String id, String engine) {
        jdbc.sql("update document set engine = :engine where id = :id")
                .param("engine", engine)
                .param("id", id)
                .update();
    }

    /** Those not withdrawn that another engine read last. */
    public List<String> readOtherwise(String engine) {
        return jdbc.sql("""
                select d.id from document d where (d.engine is null or d.engine <> :engine) and not exists (
                    select 1 from withdrawal w where w.document_id = d.id and w.restored_at is null)
                order by d.published desc, d.title""").param("engine", engine).query(String.class).list();
    }

    public Optional<SourceDocument> find(String id) {
        return jdbc.sql("select name, title, publisher, published, region, text from document where id = :id")
                .param("id", id)
                .query(SourceDocument.class)
                .optional();
    }

    /** Those not withdrawn, latest publication first. */
    public List<StoredDocument> all() {
        return all(AsOf.NOW);
    }

    /** Those held and not withdrawn at the time, latest publication first. */
    public List<StoredDocument> all(AsOf asOf) {
        Instant moment = asOf.recorded() == null ? now.instant() : asOf.recorded();
        LocalDate day = asOf.published() == null ? LocalDate.of(9999, 12, 31) : asOf.published();
        return jdbc.sql("""
                select id, title, publisher, published, region from document d
                where published <= :day and recorded_at <= :moment and not exists (
                    select 1 from withdrawal w where w.document_id = d.id and w.withdrawn_at <= :moment
                    and (w.restored_at is null or w.restored_at > :moment))
                order by published desc, title, id""")
                .param("day", day)
                .param("moment", Conditions.utc(moment))
                .query(StoredDocument.class)
                .list();
    }

    /**
     * Documents by their numbers, of the texts only so much at either end: enough to see whether they can be trusted.
     *
     * @param units UTF-16 units at either end
     */
    public Map<String, SourceDocument> edges(Collection<String> ids, int units) {
        return jdbc
                .sql("""
                select d.id, name, title, publisher, published, region,
                       case when char_length(text) <= 2 * :units then text
                       else substring(text from 1 for :units)
                            || substring(text from char_length(text) - :units + 1 for :units) end as text
                from unnest(cast(:ids as varchar array)) as n(id) join document d on d.id = n.id""")
                .param("units", units)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        row.getString("id"),
                        new SourceDocument(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("publisher"),
                                row.getObject("published", LocalDate.class),
                                row.getString("region"),
                                row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those withdrawn now, the latest withdrawn first. */
    public List<StoredDocument> withdrawn() {
        return jdbc.sql("""
                select d.id, title, publisher, published, region from document d
                join withdrawal w on w.document_id = d.id and w.restored_at is null
                order by w.withdrawn_at desc""").query(StoredDocument.class).list();
    }

    public boolean isWithdrawn(String id) {
        return jdbc.sql("select count(*) from withdrawal where document_id = :id and restored_at is null")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Instant withdrawnAt(String id) {
        return jdbc.sql("select withdrawn_at from withdrawal where document_id = :id and restored_at is null")
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static Map<String, ?> values(SourceDocument document) {
        return Map.of(
                "id", document.id(),
                "name", document.name(),
                "title", document.title(),
                "publisher", document.publisher(),
                "published", document.published(),
                "region", document.region(),
                "text", document.text());
    }
}
