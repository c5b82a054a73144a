package hengjian.store;

import hengjian.fact.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Facts with their words and documents: each document is looked up once, not joined to every fact of it. */
@Repository
class WholeFacts {

    private final JdbcClient jdbc;
    private final Chosen chosen;

    WholeFacts(JdbcClient jdbc, Chosen chosen) {
        this.jdbc = jdbc;
        this.chosen = chosen;
    }

    /** A row of the table of facts, by itself. */
    record Row(long id, Fact fact, Version version) {}

    /** The facts of these numbers, in any order. */
    List<StoredFact> of(Collection<Long> numbers, AsOf asOf) {
        return numbers.isEmpty()
                ? List.of()
                : read(
                        jdbc.sql(
                                        "select f.* from unnest(cast(:numbers as bigint array)) as n(id) join fact f on f.id = n.id")
                                .param("numbers", numbers.toArray(Long[]::new)),
                        asOf);
    }

    /**
     * What a question finds.
     *
     * @param question selects {@code f.*} from the facts
     */
    List<StoredFact> read(StatementSpec question, AsOf asOf) {
        Set<Long> histories = chosen.histories(asOf);
        List<Row> rows =
                question.query((row, number) -> FactRow.row(row, histories)).list();
        Map<String, StoredDocument> documents = documents(rows);
        return rows.stream()
                .map(row -> new StoredFact(
                        row.id(),
                        row.fact(),
                        Objects.requireNonNull(
                                documents.get(row.fact().evidence().documentId())),
                        row.version()))
                .toList();
    }

    private Map<String, StoredDocument> documents(List<Row> rows) {
        String[] ids = rows.stream()
                .map(row -> row.fact().evidence().documentId())
                .distinct()
                .toArray(String[]::new);
        return jdbc.sql("""
                select d.id, d.title, d.publisher, d.published, d.region
                from unnest(cast(:ids as varchar array)) as n(id) join document d on d.id = n.id""").param("ids", ids).query(StoredDocument.class).list().stream()
                .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
    }
}
