package hengjian.analysis.check;

import hengjian.fact.Fact;
import hengjian.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All reconciliations that facts allow. Linear in their number but for sorting. */
public final class Checks {

    private static final Comparator<Check> DOUBTFUL_FIRST = Comparator.comparing(check -> switch (check.outcome()) {
        case FAIL -> 0;
        case UNDECIDED -> 1;
        case PASS -> 2;
    });

    private final IndicatorCatalogue catalogue;
    private final Partitions partitions = Partitions.standard();

    public Checks(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Failures first, otherwise by kind and in the order of the facts.
     *
     * @param facts the preferred statement of a figure before its alternatives
     */
    public List<Check> of(List<Fact> facts) {
        List<Check> checks = new ArrayList<>();
        checks.addAll(new PartsChecks(partitions).of(facts));
        checks.addAll(new WholeChecks(partitions).of(facts));
        checks.addAll(new GrowthChecks(catalogue, new Names(catalogue)).of(facts));
        checks.addAll(new SameChecks(new Names(catalogue)).of(facts));
        checks.sort(DOUBTFUL_FIRST.thenComparing(Check::kind));
        return checks;
    }
}
