package hengjian.store;

import hengjian.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Opens and closes versions of facts; the only writer of the table. */
@Repository
class FactWriter {

    private final NamedParameterJdbcTemplate jdbc;
    private final Now now;

    FactWriter(NamedParameterJdbcTemplate jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Each becomes the first version of a history of its own. */
    void addNew(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Instant at = now.instant();
        List<Long> histories = histories(facts);
        Entry[] entries = new Entry[facts.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Entry(facts.get(i), histories.get(i), 1, false, null, at, null);
        }
        open(List.of(entries));
    }

    /**
     * A version as it is written.
     *
     * @param superseded equal to {@code recorded} for one that never stood
     */
    record Entry(
            Fact fact,
            long history,
            int version,
            boolean reviewed,
            @Nullable String author,
            Instant recorded,
            @Nullable Instant superseded) {

        SqlParameterSource row() {
            Map<String, @Nullable Object> row = FactRow.values(fact);
            row.put("history_id", history);
            row.put("version", version);
            row.put("reviewed", reviewed);
            row.put("author", author);
            row.put("recorded_at", Conditions.utc(recorded));
            row.put("superseded_at", superseded == null ? null : Conditions.utc(superseded));
            return new MapSqlParameterSource(row);
        }
    }

    /** @throws org.springframework.dao.DuplicateKeyException when a history has that version already */
    void open(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var columns = FactRow.columns();
        jdbc.batchUpdate(
                "insert into fact (" + String.join(", ", columns) + ", published) values (:"
                        + String.join(", :", columns) + ", (select published from document where id = :document_id))",
                entries.stream().map(Entry::row).toArray(SqlParameterSource[]::new));
    }

    /** @return false when it does not stand any more */
    boolean close(long id, Instant at) {
        Map<String, Object> parameters = Map.of("at", Conditions.utc(at), "id", id);
        boolean stood =
                jdbc.update("update fact set superseded_at = :at where id = :id and superseded_at is null", parameters)
                        == 1;
        if (stood) {
            jdbc.update(
                    "insert into closing (document_id, at) select document_id, :at from fact where id = :id",
                    parameters);
        }
        return stood;
    }

    int closeAll(String documentId, Instant at) {
        Map<String, Object> parameters = Map.of("at", Conditions.utc(at), "document", documentId);
        jdbc.update("insert into closing (document_id, at) values (:document, :at)", parameters);
        return jdbc.update(
                "update fact set superseded_at = :at where document_id = :document and superseded_at is null",
                parameters);
    }

    private List<Long> histories(List<Fact> facts) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        SqlParameterSource[] rows = facts.stream()
                .map(fact ->
                        new MapSqlParameterSource("document", fact.evidence().documentId()))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate("insert into history (document_id) values (:document)", rows, keys, new String[] {"id"});
        return keys.getKeyList().stream()
                .flatMap(key -> key.values().stream())
                .map(key -> ((Number) key).longValue())
                .sorted()
                .toList();
    }
}
