package hengjian.store;

import hengjian.document.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All documents held. */
@Repository
public class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                insert into document (id, name, title, publisher, published, region, text)
                values (:id, :name, :title, :publisher, :published, :region, :text)""").params(values(document)).update();
    }

    public Optional<SourceDocument> find(String id) {
        return jdbc.sql("select name, title, publisher, published, region, text from document where id = :id")
                .param("id", id)
                .query(SourceDocument.class)
                .optional();
    }

    /** Latest publication first. */
    public List<StoredDocument> all() {
        return jdbc.sql("select id, title, publisher, published, region from document order by published desc, title")
                .query(StoredDocument.class)
                .list();
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
