package hengjian.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as a where clause over fact f, with its parameters. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    static Conditions of(FactFilter filter) {
        Conditions all = of(filter.asOf());
        all.in("subject", filter.zones());
        all.in("indicator", filter.indicators());
        all.in("period", filter.periods());
        all.in("measure", filter.measures());
        all.in("status", filter.statuses());
        all.breakdown(filter.breakdown());
        all.equal("document_id", filter.document());
        all.equal("reviewed", filter.reviewed());
        all.text(filter.text());
        return all;
    }

    static Conditions of(AsOf asOf) {
        Conditions all = new Conditions();
        all.recorded(asOf.recorded());
        if (asOf.published() != null) {
            all.and("f.published <= :published");
            all.parameters.put("published", asOf.published());
        }
        return all;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    Conditions and(String condition) {
        sql.append(sql.isEmpty() ? " where " : " and ").append(condition);
        return this;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private void recorded(@Nullable Instant moment) {
        if (moment == null) {
            and("f.superseded_at is null");
        } else {
            and("f.recorded_at <= :recorded and (f.superseded_at is null or f.superseded_at > :recorded)");
            parameters.put("recorded", utc(moment));
        }
    }

    private void breakdown(FactFilter.Breakdown breakdown) {
        switch (breakdown) {
            case FactFilter.Breakdown.Any _ -> {}
            case FactFilter.Breakdown.Headline _ -> and("f.breakdown is null");
            case FactFilter.Breakdown.Named named -> equal("breakdown", named.name());
        }
    }

    private void in(String column, List<String> values) {
        if (values.size() == 1) {
            equal(column, values.getFirst());
        } else if (!values.isEmpty()) {
            and("f." + column + " in (:" + column + ")");
            parameters.put(column, values);
        }
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            and("f." + column + " = :" + column);
            parameters.put(column, value);
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            and("""
                    position(:text in lower(f.label || ' ' || f.subject || ' '
                    || coalesce(f.breakdown, '') || ' ' || f.sentence)) > 0""");
            parameters.put("text", text.strip().toLowerCase(Locale.ROOT));
        }
    }
}
