package hengjian.analysis.comparison;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about.
 *
 * @param indicator a code of the catalogue
 */
public record Subject(String indicator, @Nullable String breakdown, Measure measure) {

    static Subject of(String indicator, Fact fact) {
        return new Subject(indicator, fact.breakdown(), fact.measure());
    }

    Subject as(Measure other) {
        return new Subject(indicator, breakdown, other);
    }
}
