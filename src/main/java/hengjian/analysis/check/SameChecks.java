package hengjian.analysis.check;

import hengjian.analysis.CellKey;
import hengjian.analysis.Formula;
import hengjian.analysis.Interval;
import hengjian.analysis.Outcome;
import hengjian.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every statement of a figure against the preferred one. Two documents that differ contradict each other; one document
 * that differs from itself more likely speaks of two things, which is for a reader to say.
 */
final class SameChecks {

    private SameChecks() {}

    static List<Check> of(List<Fact> facts) {
        Map<CellKey, Fact> preferred = new LinkedHashMap<>();
        List<Check> checks = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.indicator() == null || fact.period() == null) {
                continue;
            }
            Fact first = preferred.putIfAbsent(CellKey.of(fact), fact);
            if (first != null && first.quantity().unit().equals(fact.quantity().unit())) {
                checks.add(same(fact, first));
            }
        }
        return checks;
    }

    private static Check same(Fact other, Fact preferred) {
        Interval left = Interval.of(other.quantity());
        Outcome outcome = left.equalTo(Interval.of(preferred.quantity()));
        boolean oneText =
                other.evidence().documentId().equals(preferred.evidence().documentId());
        return Check.against(
                Check.Kind.SAME,
                oneText && outcome == Outcome.FAIL ? Outcome.UNDECIDED : outcome,
                Formula.of(other),
                other.quantity().value(),
                left,
                preferred);
    }
}
