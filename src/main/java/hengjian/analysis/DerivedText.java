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

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.UP);

    static DerivedText of(Derived derived, Wording wording) {
        Interval interval = derived.interval();
        if (!interval.isBounded()) {
            return limited(derived, wording);
        }
        BigDecimal margin = margin(derived.value(), interval);
        if (margin.signum() == 0) {
            Figure exact = figure(derived, wording, derived.value(), lastDigit(derived.value()));
            return new DerivedText("≈" + exact.text(), "", exact.unit());
        }
        BigDecimal digit = lastDigit(margin.round(ONE_DIGIT));
        BigDecimal rounded = round(derived.value(), digit, RoundingMode.HALF_UP);
        BigDecimal around = round(margin(rounded, interval), digit, RoundingMode.UP);
        Quantity quantity = quantity(derived, rounded, digit);
        Figure shown = Figure.of(quantity, wording);
        return new DerivedText("≈" + shown.text(), inScale(around, wording.scale(quantity)), shown.unit());
    }

    /** ≈42.15 ± 0.03亿元. */
    public String whole() {
        boolean words = !unit.isEmpty() && unit.charAt(0) <= 0x7F && !unit.equals("%");
        return number + (margin.isEmpty() ? "" : " ± " + margin) + (words ? " " : "") + unit;
    }

    private static DerivedText limited(Derived derived, Wording wording) {
        Interval interval = derived.interval();
        BigDecimal scale = new BigDecimal(derived.unit().isMoney() ? "1e6" : "1e-2");
        BigDecimal value = round(derived.value(), scale, RoundingMode.HALF_UP);
        Figure figure = figure(derived, wording, value, scale);
        String mark = "≈";
        if (interval.low().isFinite()) {
            figure = figure(derived, wording, round(interval.low().at(), scale, RoundingMode.FLOOR), scale);
            mark = interval.low().closed() ? "≥" : "＞";
        } else if (interval.high().isFinite()) {
            figure = figure(derived, wording, round(interval.high().at(), scale, RoundingMode.CEILING), scale);
            mark = interval.high().closed() ? "≤" : "＜";
        }
        return new DerivedText(mark + figure.text(), "", figure.unit());
    }

    private static BigDecimal margin(BigDecimal value, Interval interval) {
        BigDecimal below = value.subtract(interval.low().at());
        BigDecimal above = interval.high().at().subtract(value);
        return below.max(above).stripTrailingZeros();
    }

    private static Figure figure(Derived derived, Wording wording, BigDecimal value, BigDecimal digit) {
        return Figure.of(quantity(derived, value, digit), wording);
    }

    private static Quantity quantity(Derived derived, BigDecimal value, BigDecimal digit) {
        return new Quantity(value, null, derived.unit(), Bound.EXACT, digit);
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
