package hengjian.analysis.check;

import hengjian.analysis.CellKey;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every statement of a figure against the preferred one. Two documents that differ contradict each other, unless they
 * may speak of two things; one document that differs from itself more likely does, and one that says the same again, in
 * its headline as in its text, proves nothing.
 */
record SameChecks(Names names) {

    List<Check> of(List<Fact> facts) {
        Map<CellKey, Fact> preferred = new LinkedHashMap<>();
        Set<Said> said = new HashSet<>();
        List<Check> checks = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.indicator() == null || fact.period() == null || !said.add(Said.of(fact))) {
                continue;
            }
            Fact first = preferred.putIfAbsent(CellKey.of(fact), fact);
            if (first != null && comparable(first, fact)) {
                checks.add(same(fact, first));
            }
        }
        return checks;
    }

    /** What one text says of a figure, wherever it says it. */
    private record Said(CellKey key, String documentId, Quantity quantity) {
        static Said of(Fact fact) {
            return new Said(CellKey.of(fact), fact.evidence().documentId(), fact.quantity());
        }
    }

    /** 年初至发布 of two documents ends on two days. */
    private static boolean comparable(Fact one, Fact other) {
        return one.quantity().unit().equals(other.quantity().unit())
                && (oneText(one, other) || !(one.period() instanceof Period.YearToDate));
    }

    private Check same(Fact other, Fact preferred) {
        Check check = Arithmetic.same(other, preferred);
        Caution caution = caution(other, preferred);
        return caution == null ? check : check.with(caution);
    }

    private @Nullable Caution caution(Fact one, Fact other) {
        if (oneText(one, other)) {
            return Caution.ONE_TEXT;
        }
        if (one.measure() == Measure.CHANGE || one.measure() == Measure.MULTIPLE) {
            return Caution.BASE;
        }
        if (one.measure() == Measure.SHARE || one.measure() == Measure.CONTRIBUTION) {
            return Caution.OF_WHAT;
        }
        return names.alike(one, other) ? null : Caution.NAMES;
    }

    private static boolean oneText(Fact one, Fact other) {
        return one.evidence().documentId().equals(other.evidence().documentId());
    }
}
