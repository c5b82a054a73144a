package hengjian.cli;

import hengjian.document.Span;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import java.math.BigDecimal;

/** One fact as one JSON object a line. */
final class FactLine {

    private FactLine() {}

    static Json of(String document, Fact fact) {
        Span span = fact.evidence().span();
        BigDecimal max = fact.quantity().max();
        Period period = fact.period();
        return new Json()
                .words("document", document)
                .number("start", span.start())
                .number("end", span.end())
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
                .words("cohort", fact.cohort());
    }
}
