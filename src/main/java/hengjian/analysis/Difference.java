package hengjian.analysis;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/** What lies between two stated figures of the same measure. */
public sealed interface Difference {

    /**
     * @param amount later less earlier, percentage points between percents, places between ranks
     * @param percent of the earlier level, where that is positive and it is a level
     * @param season whether the periods lie at different times of the year
     */
    record Known(Derived amount, Optional<Derived> percent, boolean season) implements Difference {}

    record Refused(Obstacle obstacle) implements Difference {}

    /** Between figures of two periods. */
    static Difference between(Fact earlier, Fact later) {
        Period from = earlier.period();
        Period to = later.period();
        Likeness likeness = from == null || to == null ? Likeness.DIFFERENT : Likeness.of(from, to);
        return likeness == Likeness.DIFFERENT
                ? new Refused(Obstacle.PERIODS)
                : subtracted(earlier, later, likeness == Likeness.SEASON);
    }

    private static Difference subtracted(Fact earlier, Fact later, boolean season) {
        if (!earlier.quantity().unit().equals(later.quantity().unit())) {
            return new Refused(Obstacle.UNITS);
        }
        if (later.measure() == Measure.RANK && !Objects.equals(earlier.cohort(), later.cohort())) {
            return new Refused(Obstacle.COHORTS);
        }
        if (later.measure() == Measure.CHANGE && unit(later).equals(Unit.PP)) {
            return new Refused(Obstacle.BASE);
        }
        Interval interval = Interval.of(later).minus(Interval.of(earlier));
        boolean open = !interval.low().isFinite() && !interval.high().isFinite();
        if (open && !about(earlier) && !about(later) || isRange(earlier) || isRange(later)) {
            return new Refused(Obstacle.LIMITS);
        }
        Derived amount = new Derived(
                value(later).subtract(value(earlier)), interval, unit(later), Formula.of(later, " − ", earlier, ""));
        return new Known(amount, percent(earlier, later), season);
    }

    private static Optional<Derived> percent(Fact earlier, Fact later) {
        Unit unit = later.quantity().unit();
        boolean level = later.measure() == Measure.LEVEL
                && !unit.equals(Unit.PERCENT)
                && !unit.equals(Unit.PERMILLE)
                && value(earlier).signum() > 0;
        if (!level) {
            return Optional.empty();
        }
        BigDecimal ratio = value(later).divide(value(earlier), MathContext.DECIMAL128);
        Interval interval = Interval.of(later)
                .dividedBy(Interval.of(earlier))
                .minus(Interval.exactly(BigDecimal.ONE))
                .scaled(2);
        return Optional.of(new Derived(
                ratio.subtract(BigDecimal.ONE).movePointRight(2),
                interval,
                Unit.PERCENT,
                Formula.of(later, " ÷ ", earlier, " − 1")));
    }

    private static Unit unit(Fact fact) {
        Unit unit = fact.quantity().unit();
        return unit.equals(Unit.PERCENT) ? Unit.PP : unit;
    }

    private static boolean about(Fact fact) {
        Quantity quantity = fact.quantity();
        return switch (quantity.bound()) {
            case ABOUT, NEARLY -> true;
            case EXACT, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN -> false;
        };
    }

    private static boolean isRange(Fact fact) {
        return fact.quantity().max() != null;
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
