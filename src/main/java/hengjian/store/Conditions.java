package hengjian.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as a where clause and its parameters. */
record Conditions(String sql, Map<String, Object> parameters) {

    static Conditions of(FactFilter filter) {
        StringBuilder sql = new StringBuilder(" where f.superseded_at is null");
        Map<String, Object> parameters = new HashMap<>();
        equal("subject", filter.zone(), sql, parameters);
        equal("indicator", filter.indicator(), sql, parameters);
        equal("period", filter.period(), sql, parameters);
        equal("measure", filter.measure(), sql, parameters);
        equal("status", filter.status(), sql, parameters);
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            sql.append("""
                     and position(:text in lower(f.label || ' ' || f.subject || ' '
                    || coalesce(f.breakdown, '') || ' ' || f.sentence)) > 0""");
            parameters.put("text", text.strip().toLowerCase(Locale.ROOT));
        }
        return new Conditions(sql.toString(), parameters);
    }

    private static void equal(
            String column, @Nullable String value, StringBuilder sql, Map<String, Object> parameters) {
        if (value != null) {
            sql.append(" and f.").append(column).append(" = :").append(column);
            parameters.put(column, value);
        }
    }
}
