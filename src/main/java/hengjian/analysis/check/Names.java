package hengjian.analysis.check;

import hengjian.fact.Fact;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;

/** Whether two texts call a figure the same. */
record Names(IndicatorCatalogue catalogue) {

    /**
     * The same words; or, for amounts and rates, both names of the indicator. What is counted one by one is counted in
     * so many ways that only the same words are the same thing.
     */
    boolean alike(Fact one, Fact other) {
        return one.label().equals(other.label()) || !isCounted(one) && isNamed(one) && isNamed(other);
    }

    private boolean isNamed(Fact fact) {
        String code = fact.indicator();
        return code != null
                && catalogue
                        .find(code)
                        .filter(indicator -> isName(indicator, fact.label()))
                        .isPresent();
    }

    private static boolean isName(Indicator indicator, String label) {
        return indicator.zh().equals(label) || indicator.aliases().contains(label);
    }

    private static boolean isCounted(Fact fact) {
        return fact.quantity().unit().equals(Unit.COUNT);
    }
}
