package hengjian.analysis;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A derived figure in print: rounded to the first digit its margin leaves in doubt.
 *
 * @param number ≈42.15 or, where the inputs give only a limit, ＞42.15
 * @param margin 0.03, rounded up; empty when the figure is exact or has no margin on both sides
 */
public record DerivedText(String number, String margin, String unit) {

    private static final int DIGITS = 8;
    private static final int ENOUGH = 4;
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.UP);

    static DerivedText of(Derived derived, Wording wording) {
        Interval interval = derived.interval();
        if (!interval.isBounded()) {
            return limited(derived, wording);
        }
        Quantity quantity = near(derived);
        Figure shown = Figure.of(quantity, wording);
        BigDecimal around = round(margin(quantity.value(), interval), quantity.resolution(), RoundingMode.UP);
        String margin = around.signum() == 0 ? "" : inScale(around, wording.scale(quantity));
        return new DerivedText("≈" + shown.text(), margin, shown.unit());
    }

    /** To the first digit its margin leaves in doubt, or its limit. */
    static Quantity rounded(Derived derived) {
        return derived.interval().isBounded() ? near(derived) : limit(derived);
    }

    /** ≈42.15 ± 0.03亿元. */
    public String whole() {
        boolean words = !unit.isEmpty() && unit.charAt(0) <= 0x7F && !unit.equals("%");
        return number + (margin.isEmpty() ? "" : " ± " + margin) + (words ? " " : "") + unit;
    }

    /** How many digits stand after the point. */
    public int decimals() {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private static DerivedText limited(Derived derived, Wording wording) {
        Figure figure = Figure.of(limit(derived), wording);
        return new DerivedText(figure.text(), "", figure.unit());
    }

    private static Quantity limit(Derived derived) {
        Interval interval = derived.interval();
        BigDecimal digit = new BigDecimal(derived.unit().isMoney() ? "1e6" : "1e-2");
        if (interval.low().isFinite()) {
            BigDecimal low = round(interval.low().at(), digit, RoundingMode.FLOOR);
            return quantity(derived, low, digit, interval.low().closed() ? Bound.AT_LEAST : Bound.MORE_THAN);
        }
        if (interval.high().isFinite()) {
            BigDecimal high = round(interval.high().at(), digit, RoundingMode.CEILING);
            return quantity(derived, high, digit, interval.high().closed() ? Bound.AT_MOST : Bound.LESS_THAN);
        }
        return quantity(derived, round(derived.value(), digit, RoundingMode.HALF_UP), digit, Bound.ABOUT);
    }

    private static Quantity near(Derived derived) {
        BigDecimal margin = margin(derived.value(), derived.interval());
        BigDecimal doubtful = lastDigit(margin.signum() == 0 ? derived.value() : margin.round(ONE_DIGIT));
        BigDecimal finest = scaled(derived, -DIGITS);
        BigDecimal digit = doubtful.compareTo(finest) < 0 ? scaled(derived, -ENOUGH) : doubtful;
        return quantity(derived, round(derived.value(), digit, RoundingMode.HALF_UP), digit, Bound.EXACT);
    }

    /** A third has no last digit: four significant ones say enough. */
    private static BigDecimal scaled(Derived derived, int digits) {
        return BigDecimal.ONE.scaleByPowerOfTen(
                derived.value().precision() - derived.value().scale() + digits);
    }

    private static BigDecimal margin(BigDecimal value, Interval interval) {
        BigDecimal below = value.subtract(interval.low().at());
        BigDecimal above = interval.high().at().subtract(value);
        return below.max(above).stripTrailingZeros();
    }

    private static Quantity quantity(Derived derived, BigDecimal value, BigDecimal digit, Bound bound) {
        return new Quantity(value, null, derived.unit(), bound, digit);
    }

    private static String inScale(BigDecimal margin, Scale scale) {
        return margin.divide(scale.factor()).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal lastDigit(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    private static BigDecimal round(BigDecimal value, BigDecimal digit, RoundingMode mode) {
        return value.divide(digit, 0, mode).multiply(digit);
    }
}
