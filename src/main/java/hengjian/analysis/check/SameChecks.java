package hengjian.analysis.check;

import hengjian.analysis.CellKey;
import hengjian.analysis.Formula;
import hengjian.analysis.Interval;
import hengjian.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every statement of a figure against the preferred one. */
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
        return Check.against(
                Check.Kind.SAME, left.equalTo(Interval.of(preferred.quantity())), Formula.of(other), left, preferred);
    }
}
