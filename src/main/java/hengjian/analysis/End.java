package hengjian.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One end of an {@link Interval}: a number that is itself in it or not, or no limit at all.
 *
 * @param infinite −1 for no lower limit, +1 for no upper limit, 0 for the number {@code at}
 */
public record End(int infinite, BigDecimal at, boolean closed) {

    static final End NO_LOWER = new End(-1, BigDecimal.ZERO, false);
    static final End NO_UPPER = new End(1, BigDecimal.ZERO, false);

    /** Enough for any stated figure; what does not end is rounded outwards. */
    private static final int DIGITS = 40;

    public End {
        at = at.stripTrailingZeros();
    }

    static End closed(BigDecimal at) {
        return new End(0, at, true);
    }

    static End open(BigDecimal at) {
        return new End(0, at, false);
    }

    boolean isFinite() {
        return infinite == 0;
    }

    /** Of two lower ends, or of two upper ends. */
    End plus(End other) {
        if (!isFinite()) {
            return this;
        }
        return other.isFinite() ? new End(0, at.add(other.at), closed && other.closed) : other;
    }

    End negated() {
        return new End(-infinite, at.negate(), closed);
    }

    /** Zero times anything is zero, and reached when the zero is. */
    End times(End other) {
        if (isZero() || other.isZero()) {
            boolean reached = isZero() && closed || other.isZero() && other.closed;
            return new End(0, BigDecimal.ZERO, reached);
        }
        int sign = signum() * other.signum();
        return isFinite() && other.isFinite()
                ? new End(0, at.multiply(other.at), closed && other.closed)
                : sign < 0 ? NO_LOWER : NO_UPPER;
    }

    /** 1 divided by it, an end at zero becoming the limitless one of that sign. */
    End reciprocal(int signOfInterval, RoundingMode outwards) {
        if (isZero()) {
            return signOfInterval < 0 ? NO_LOWER : NO_UPPER;
        }
        return isFinite()
                ? new End(0, BigDecimal.ONE.divide(at, new MathContext(DIGITS, outwards)), closed)
                : open(BigDecimal.ZERO);
    }

    int compareAt(End other) {
        return infinite == 0 && other.infinite == 0
                ? at.compareTo(other.at)
                : Integer.compare(infinite, other.infinite);
    }

    boolean isZero() {
        return isFinite() && at.signum() == 0;
    }

    private int signum() {
        return isFinite() ? at.signum() : infinite;
    }
}
