package hengjian.analysis;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A difference in print: with its sign, and as many decimals as the more precise of its inputs.
 *
 * @param text +0.5, −1.2, ＞+20, ≈+7.8
 */
public record Change(String text, String unit) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    public static Change of(Derived amount, Wording wording) {
        BigDecimal resolution = amount.inputs().stream()
                .map(fact -> fact.quantity().resolution())
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ONE);
        return of(amount, amount.value(), resolution, bound(amount.interval()), wording);
    }

    /** Percent are computed, hence rounded to a tenth and said to be about. */
    public static Change percent(Derived percent, Wording wording) {
        Bound bound = bound(percent.interval());
        BigDecimal rounded = percent.value().setScale(1, RoundingMode.HALF_UP);
        return of(percent, rounded, TENTH, bound == Bound.EXACT ? Bound.ABOUT : bound, wording);
    }

    /** The text with its unit: +0.5个百分点, +0.5 pp. */
    public String whole() {
        boolean words = !unit.isEmpty() && unit.charAt(0) <= 0x7F && !unit.equals("%");
        return text + (words ? " " : "") + unit;
    }

    private static Change of(Derived derived, BigDecimal value, BigDecimal resolution, Bound bound, Wording wording) {
        Figure figure = Figure.of(new Quantity(value.abs(), null, derived.unit(), Bound.EXACT, resolution), wording);
        String mark = Figure.of(new Quantity(value, null, derived.unit(), bound, resolution), wording)
                .mark();
        String sign = value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "±";
        return new Change(mark + sign + figure.text(), figure.unit());
    }

    private static Bound bound(Interval interval) {
        if (interval.isBounded()) {
            return Bound.EXACT;
        }
        if (interval.low().isFinite()) {
            return interval.low().closed() ? Bound.AT_LEAST : Bound.MORE_THAN;
        }
        if (interval.high().isFinite()) {
            return interval.high().closed() ? Bound.AT_MOST : Bound.LESS_THAN;
        }
        return Bound.ABOUT;
    }
}
