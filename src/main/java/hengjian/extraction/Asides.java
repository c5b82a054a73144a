package hengjian.extraction;

import hengjian.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts of things no indicator speaks of, in a paragraph without any indicator: news, not statistics. */
final class Asides {

    private Asides() {}

    static void drop(String text, List<Fact> facts, List<Skipped> skipped) {
        Set<Integer> economic = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.indicator() != null) {
                economic.add(paragraph(text, fact));
            }
        }
        facts.removeIf(fact -> {
            boolean aside = fact.indicator() == null
                    && !economic.contains(paragraph(text, fact))
                    && !fact.quantity().unit().isMoney();
            if (aside) {
                skipped.add(new Skipped(fact.evidence().span(), "aside"));
            }
            return aside;
        });
    }

    private static int paragraph(String text, Fact fact) {
        return text.lastIndexOf('\n', fact.evidence().span().start());
    }
}
