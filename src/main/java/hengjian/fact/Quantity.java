package hengjian.fact;

import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stated amount in its base unit.
 *
 * @param value 31965000000 for 319.65亿元, 6.9 for 6.9%; the lower end of a range
 * @param max the upper end of a range, else null
 * @param resolution one unit of the last stated digit in the base unit: 1000000 for 319.65亿元, 0.1 for 6.9%
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal max, Unit unit, Bound bound, BigDecimal resolution) {

    public Quantity {
        value = canonical(value);
        max = max == null ? null : canonical(max);
        resolution = canonical(resolution);
        if (max != null && max.compareTo(value) < 0) {
            throw new IllegalArgumentException("a range from " + value + " down to " + max);
        }
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("a resolution is positive, not " + resolution);
        }
    }

    /** Whether two exact figures of as many digits differ: 10.4% and 10.5% touch at 10.45, but nobody rounds one number to both. */
    public boolean differsFromOneRoundedAlike(Quantity other) {
        return bound == Bound.EXACT
                && other.bound == Bound.EXACT
                && max == null
                && other.max == null
                && resolution.compareTo(other.resolution) == 0
                && value.compareTo(other.value) != 0;
    }

    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
