package hengjian.cli;

import hengjian.document.Span;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One fact as one JSON object a line. */
final class FactLine {

    private final StringBuilder json = new StringBuilder("{");

    private FactLine() {}

    static String of(String document, Fact fact) {
        Span span = fact.evidence().span();
        BigDecimal max = fact.quantity().max();
        Period period = fact.period();
        return new FactLine()
                .words("document", document)
                .raw("start", Integer.toString(span.start()))
                .raw("end", Integer.toString(span.end()))
                .words("quote", fact.evidence().quote())
                .words("sentence", fact.evidence().sentence())
                .words("indicator", fact.indicator())
                .words("label", fact.label())
                .words("breakdown", fact.breakdown())
                .words("measure", fact.measure().code())
                .raw("value", fact.quantity().value().toPlainString())
                .raw("max", max == null ? "null" : max.toPlainString())
                .words("unit", fact.quantity().unit().code())
                .words("bound", fact.quantity().bound().code())
                .words("status", fact.status().code())
                .words("period", period == null ? null : period.code())
                .words("subject", fact.subject())
                .words("rule", fact.rule())
                .words("cohort", fact.cohort())
                .end();
    }

    private FactLine words(String key, @Nullable String value) {
        return raw(key, value == null ? "null" : quoted(value));
    }

    private FactLine raw(String key, String value) {
        json.append(json.length() > 1 ? ", " : "")
                .append(quoted(key))
                .append(": ")
                .append(value);
        return this;
    }

    private String end() {
        return json.append('}').toString();
    }

    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(c < 0x20 || Character.isSurrogate(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
