package hengjian.fact;

import org.jspecify.annotations.Nullable;

/**
 * One stated figure.
 *
 * @param subject the zone, place or organisation it is about
 * @param indicator a code of the catalogue, or null when none fits
 * @param label the indicator's words in the text
 * @param breakdown the part it is restricted to, null for the headline figure
 * @param period null when the text does not say
 * @param cohort among whom a rank holds (全市, B类单位), else null
 * @param rule the name of the rule that read it
 */
public record Fact(
        String subject,
        @Nullable String indicator,
        String label,
        @Nullable String breakdown,
        Measure measure,
        Quantity quantity,
        @Nullable Period period,
        Status status,
        @Nullable String cohort,
        Evidence evidence,
        String rule) {

    /** The rule that reads 环比, which is of another kind than all other growth. */
    public static final String ON_THE_PERIOD_BEFORE = "growth on the period before";

    /** Whether it is growth on the period just before (环比), not on the year before. */
    public boolean isOnThePeriodBefore() {
        return rule.equals(ON_THE_PERIOD_BEFORE);
    }
}
