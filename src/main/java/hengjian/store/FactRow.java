package hengjian.store;

import hengjian.analysis.Doubt;
import hengjian.analysis.Statement;
import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact as a row of its table, both ways. */
final class FactRow {

    private static final List<String> COLUMNS = List.of(
            "document_id",
            "span_start",
            "span_end",
            "sentence_start",
            "sentence_end",
            "subject",
            "indicator",
            "label",
            "breakdown",
            "measure",
            "quantity",
            "quantity_max",
            "resolution",
            "unit",
            "bound",
            "period",
            "status",
            "cohort",
            "quote",
            "sentence",
            "rule",
            "history_id",
            "version",
            "reviewed",
            "author",
            "recorded_at",
            "superseded_at",
            "priority");

    private FactRow() {}

    /** All but the number, which the database gives. */
    static List<String> columns() {
        return COLUMNS;
    }

    static Map<String, @Nullable Object> values(Fact fact) {
        Evidence evidence = fact.evidence();
        Quantity quantity = fact.quantity();
        Period period = fact.period();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("document_id", evidence.documentId());
        row.put("span_start", evidence.span().start());
        row.put("span_end", evidence.span().end());
        row.put("sentence_start", evidence.sentenceSpan().start());
        row.put("sentence_end", evidence.sentenceSpan().end());
        row.put("subject", fact.subject());
        row.put("indicator", fact.indicator());
        row.put("label", fact.label());
        row.put("breakdown", fact.breakdown());
        row.put("measure", fact.measure().code());
        row.put("quantity", quantity.value());
        row.put("quantity_max", quantity.max());
        row.put("resolution", quantity.resolution());
        row.put("unit", quantity.unit().code());
        row.put("bound", quantity.bound().code());
        row.put("period", period == null ? null : period.code());
        row.put("status", fact.status().code());
        row.put("cohort", fact.cohort());
        row.put("quote", evidence.quote());
        row.put("sentence", evidence.sentence());
        row.put("rule", fact.rule());
        row.put("priority", Doubt.priority(fact));
        return row;
    }

    static StoredFact read(ResultSet row, int number) throws SQLException {
        return new StoredFact(row.getLong("id"), fact(row), document(row), version(row, row.getBoolean("chosen")));
    }

    /** A fact without its document. */
    static WholeFacts.Row row(ResultSet row, Set<Long> chosen) throws SQLException {
        return new WholeFacts.Row(
                row.getLong("id"), fact(row), version(row, chosen.contains(row.getLong("history_id"))));
    }

    /** A fact whose words were not read: its evidence names document and place only, and its label is empty. */
    static Statement outline(ResultSet row, Set<Long> chosen) throws SQLException {
        int start = row.getInt("span_start");
        Span place = new Span(start, start);
        String document = row.getString("document_id");
        Evidence evidence = new Evidence(document, place, "", place, "");
        return new Statement(
                row.getLong("id"),
                fact(row, "", evidence),
                row.getObject("published", LocalDate.class),
                document,
                row.getBoolean("reviewed"),
                chosen.contains(row.getLong("history_id")));
    }

    private static Version version(ResultSet row, boolean chosen) throws SQLException {
        return new Version(
                row.getLong("history_id"),
                row.getInt("version"),
                row.getBoolean("reviewed"),
                chosen,
                row.getString("author"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("superseded_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return fact(row, row.getString("label"), evidence(row));
    }

    private static Fact fact(ResultSet row, String label, Evidence evidence) throws SQLException {
        String period = row.getString("period");
        return new Fact(
                row.getString("subject"),
                row.getString("indicator"),
                label,
                row.getString("breakdown"),
                Measure.of(row.getString("measure")),
                quantity(row),
                period == null ? null : Period.parse(period),
                Status.of(row.getString("status")),
                row.getString("cohort"),
                evidence,
                row.getString("rule"));
    }

    private static Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                row.getBigDecimal("quantity"),
                row.getBigDecimal("quantity_max"),
                Unit.of(row.getString("unit")),
                Bound.of(row.getString("bound")),
                row.getBigDecimal("resolution"));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("document_id"),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getString("quote"),
                new Span(row.getInt("sentence_start"), row.getInt("sentence_end")),
                row.getString("sentence"));
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return document(row, "document_id");
    }

    /** @param id the column that names it */
    static StoredDocument document(ResultSet row, String id) throws SQLException {
        return new StoredDocument(
                row.getString(id),
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("published", LocalDate.class),
                row.getString("region"));
    }
}
