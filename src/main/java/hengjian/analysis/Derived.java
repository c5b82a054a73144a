package hengjian.analysis;

import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure computed from stated ones (推算), never stored.
 *
 * @param value in the unit of what it was computed from
 * @param margin the truth lies within value ± margin, given how far the inputs were rounded
 * @param formula with the inputs as stated: 50亿元 × 84.3%
 */
public record Derived(BigDecimal value, BigDecimal margin, Unit unit, String formula) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal TWO = new BigDecimal("2");

    /** Completed investment: plan × completion in percent, both rounded to half of their last stated digit. */
    public static Derived completed(Quantity plan, Quantity completion) {
        BigDecimal value = plan.value().multiply(completion.value()).divide(HUNDRED);
        BigDecimal high = high(plan).multiply(high(completion)).divide(HUNDRED);
        Figure planned = Figure.of(plan);
        String formula =
                planned.text() + planned.unit() + " × " + Figure.of(completion).text() + "%";
        return new Derived(value, high.subtract(value), plan.unit(), formula);
    }

    /** The sum of two; their margins add up. */
    public Derived plus(Derived other) {
        return new Derived(value.add(other.value), margin.add(other.margin), unit, formula + " ＋ " + other.formula);
    }

    /** In 亿元 with two decimals, as in ≈42.15. */
    public String text() {
        return "≈" + inYi(value);
    }

    /** ≈42.15 ± 0.03亿元 = 50亿元 × 84.3%. */
    public String explained() {
        return text() + " ± " + margin.movePointLeft(8).setScale(2, RoundingMode.UP) + "亿元 = " + formula;
    }

    private static String inYi(BigDecimal number) {
        return number.movePointLeft(8).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal high(Quantity quantity) {
        return quantity.value().add(quantity.resolution().divide(TWO));
    }
}
