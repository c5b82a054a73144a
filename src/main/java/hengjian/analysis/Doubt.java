package hengjian.analysis;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** What about a reading a person should look at. */
public enum Doubt {
    /** The text does not say when. */
    NO_PERIOD,
    /** No indicator of the catalogue fits. */
    NO_INDICATOR,
    /** What the figure is about was said in another sentence. */
    INHERITED,
    /** Larger than such figures usually are. */
    UNUSUAL;

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int VISIBLE = 3;
    private static final int DOUBTFUL = 2;

    public static Set<Doubt> of(Fact fact) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (fact.period() == null) {
            doubts.add(NO_PERIOD);
        }
        if (fact.indicator() == null) {
            doubts.add(NO_INDICATOR);
        }
        if (!fact.evidence().sentence().contains(fact.label())) {
            doubts.add(INHERITED);
        }
        if (isUnusual(fact)) {
            doubts.add(UNUSUAL);
        }
        return doubts;
    }

    /** The higher, the sooner a person should see it: headline figures of the catalogue, and doubtful ones. */
    public static int priority(Fact fact) {
        boolean coded = fact.indicator() != null;
        int visible = coded && fact.breakdown() == null ? 2 : coded ? 1 : 0;
        return VISIBLE * visible + DOUBTFUL * of(fact).size();
    }

    private static boolean isUnusual(Fact fact) {
        BigDecimal size = fact.quantity().value().abs();
        boolean percentage = fact.measure() == Measure.GROWTH
                || fact.measure() == Measure.GROWTH_AVG
                || fact.measure() == Measure.SHARE
                || fact.measure() == Measure.COMPLETION;
        return percentage && size.compareTo(HUNDRED) > 0;
    }
}
