package hengjian.analysis;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a series: what statements must agree on to be about the same figure.
 *
 * @param indicator a code of the catalogue; where there is none, the text's own words
 * @param cohort among whom a rank holds: first in the city and first in a class are two cells; {@link #BEFORE} for growth
 *     on the period before, which is another figure than growth on the year before
 */
public record CellKey(
        String subject,
        String indicator,
        @Nullable String breakdown,
        Measure measure,
        Status status,
        @Nullable Period period,
        @Nullable String cohort) {

    /** 环比, where a rank has its cohort. */
    public static final String BEFORE = "环比";

    public static CellKey of(Fact fact) {
        String code = fact.indicator();
        return new CellKey(
                fact.subject(),
                code == null ? fact.label() : code,
                fact.breakdown(),
                fact.measure(),
                fact.status(),
                fact.period(),
                fact.isOnThePeriodBefore() ? BEFORE : fact.cohort());
    }
}
