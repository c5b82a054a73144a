package hengjian.analysis;

import hengjian.fact.Fact;
import hengjian.fact.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * All numbers a figure may truly be, in its base unit. Arithmetic never loses the truth: what holds for the inputs
 * holds for the result. What is rounded on the way is rounded outwards.
 */
public record Interval(End low, End high) {

    private static final End ZERO = End.closed(BigDecimal.ZERO);

    public static final Interval ALL = new Interval(End.NO_LOWER, End.NO_UPPER);

    public Interval {
        int order = low.compareAt(high);
        if (order > 0 || order == 0 && !(low.closed() && high.closed())) {
            throw new IllegalArgumentException("nothing lies between " + low + " and " + high);
        }
    }

    /** What a fact's figure may truly be: a plan or target is the number itself, all else was rounded (ADR 40). */
    public static Interval of(Fact fact) {
        return switch (fact.status()) {
            case PLAN, TARGET -> Stated.decided(fact.quantity());
            case ACTUAL, ESTIMATE -> Stated.measured(fact.quantity());
        };
    }

    /** What a figure may truly be that was rounded for print. */
    public static Interval of(Quantity quantity) {
        return Stated.measured(quantity);
    }

    public static Interval exactly(BigDecimal number) {
        return between(number, number);
    }

    /** Both ends included. */
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(End.closed(low), End.closed(high));
    }

    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval times(Interval other) {
        List<End> products =
                List.of(low.times(other.low), low.times(other.high), high.times(other.low), high.times(other.high));
        return new Interval(
                products.stream().reduce(Interval::lower).orElseThrow(),
                products.stream().reduce(Interval::higher).orElseThrow());
    }

    /** All numbers when the divisor may be zero with either sign beside it. */
    public Interval dividedBy(Interval divisor) {
        int sign = divisor.sign();
        if (sign == 0) {
            return ALL;
        }
        End lowest = divisor.high.reciprocal(sign, RoundingMode.FLOOR);
        End highest = divisor.low.reciprocal(sign, RoundingMode.CEILING);
        return times(new Interval(lowest, highest));
    }

    /** This many percent of it: 84.3 of 50 is 42.15. */
    public Interval percentOf(Interval whole) {
        return times(whole).scaled(-2);
    }

    /** After growing by so many percent: 100 grown by 6.9 is 106.9. */
    public Interval grownBy(Interval percent) {
        return times(percent.scaled(-2).plus(exactly(BigDecimal.ONE)));
    }

    /** Before it grew by so many percent. */
    public Interval before(Interval percent) {
        return dividedBy(percent.scaled(-2).plus(exactly(BigDecimal.ONE)));
    }

    /** Times ten to the power given. */
    public Interval scaled(int power) {
        return new Interval(scaled(low, power), scaled(high, power));
    }

    public Interval negated() {
        return new Interval(high.negated(), low.negated());
    }

    public boolean contains(BigDecimal number) {
        End point = End.closed(number);
        int above = point.compareAt(low);
        int below = high.compareAt(point);
        return (above > 0 || above == 0 && low.closed()) && (below > 0 || below == 0 && high.closed());
    }

    public boolean overlaps(Interval other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether all of it is in the other. */
    public boolean isWithin(Interval other) {
        int below = low.compareAt(other.low);
        int above = other.high.compareAt(high);
        return (below > 0 || below == 0 && (other.low.closed() || !low.closed()))
                && (above > 0 || above == 0 && (other.high.closed() || !high.closed()));
    }

    public boolean isBounded() {
        return low.isFinite() && high.isFinite();
    }

    public boolean isPoint() {
        return isBounded() && low.compareAt(high) == 0;
    }

    /**
     * Whether two figures can be one and the same number. They can when they overlap and both are bounded; they cannot
     * when they are apart; an overlap that only stands because one of them has no limit decides nothing.
     */
    public Outcome equalTo(Interval other) {
        if (!overlaps(other)) {
            return Outcome.FAIL;
        }
        return isBounded() && other.isBounded() ? Outcome.PASS : Outcome.UNDECIDED;
    }

    /** Whether it is certainly at least as large as the other; undecided where both orders are possible. */
    public Outcome atLeast(Interval other) {
        int surely = low.compareAt(other.high);
        int never = high.compareAt(other.low);
        if (low.isFinite() && other.high.isFinite() && surely >= 0) {
            return Outcome.PASS;
        }
        boolean below = never < 0 || never == 0 && high.isFinite() && !(high.closed() && other.low.closed());
        return below ? Outcome.FAIL : Outcome.UNDECIDED;
    }

    private boolean reaches(Interval other) {
        int order = high.compareAt(other.low);
        return order > 0 || order == 0 && high.closed() && other.low.closed();
    }

    /** +1 when all of it is positive, or zero at its very end; −1 likewise; else 0. */
    private int sign() {
        if (low.compareAt(ZERO) >= 0 && !high.isZero()) {
            return 1;
        }
        return high.compareAt(ZERO) <= 0 && !low.isZero() ? -1 : 0;
    }

    private static End scaled(End end, int power) {
        return new End(end.infinite(), end.at().scaleByPowerOfTen(power), end.closed());
    }

    private static End lower(End one, End other) {
        int order = one.compareAt(other);
        return order < 0 || order == 0 && one.closed() ? one : other;
    }

    private static End higher(End one, End other) {
        int order = one.compareAt(other);
        return order > 0 || order == 0 && one.closed() ? one : other;
    }
}
