package hengjian.analysis;

import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What a stated quantity says about the true one (ADR 40).
 *
 * <ul>
 *   <li>A measured figure was rounded: it lies within half a unit of its last stated digit, both ends included because
 *       nobody says which way a half was rounded. Things counted one by one, and ranks, are not rounded.
 *   <li>A decided figure (plan, target) is the number itself.
 *   <li>超, 以上, 不到, 以内 give a limit on one side; the limit is the number written, not a rounded one.
 *   <li>近 says less than the number, not how much less. 约 says not even the side. Neither says how far the truth may
 *       be, so no width is made up: 近 has no lower limit, 约 none at all, and checks on them stay undecided.
 *   <li>What is counted is not negative.
 * </ul>
 */
final class Stated {

    private static final Set<Unit> NEVER_NEGATIVE = Set.of(Unit.COUNT, Unit.RANK, Unit.M2, Unit.MU, Unit.HA, Unit.T);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Stated() {}

    static Interval measured(Quantity quantity) {
        boolean counted = isCounted(quantity.unit()) && quantity.resolution().compareTo(BigDecimal.ONE) <= 0;
        return of(quantity, counted ? BigDecimal.ZERO : quantity.resolution().multiply(HALF));
    }

    static Interval decided(Quantity quantity) {
        return of(quantity, BigDecimal.ZERO);
    }

    private static Interval of(Quantity quantity, BigDecimal half) {
        BigDecimal value = quantity.value();
        BigDecimal top = quantity.max() == null ? value : quantity.max();
        End lowest = NEVER_NEGATIVE.contains(quantity.unit()) ? End.closed(BigDecimal.ZERO) : End.NO_LOWER;
        return switch (quantity.bound()) {
            case EXACT -> Interval.between(value.subtract(half), top.add(half));
            case ABOUT -> new Interval(lowest, End.NO_UPPER);
            case MORE_THAN -> new Interval(End.open(value), End.NO_UPPER);
            case AT_LEAST -> new Interval(End.closed(value), End.NO_UPPER);
            case NEARLY, LESS_THAN -> new Interval(under(top, lowest), End.open(top));
            case AT_MOST -> new Interval(under(top, lowest), End.closed(top));
        };
    }

    private static End under(BigDecimal top, End lowest) {
        return top.signum() > 0 ? lowest : End.NO_LOWER;
    }

    private static boolean isCounted(Unit unit) {
        return unit.equals(Unit.COUNT) || unit.equals(Unit.RANK);
    }
}
