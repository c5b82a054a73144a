package hengjian.analysis;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.indicator.Growth;
import hengjian.indicator.Indicator;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure computed from stated ones (推算), never stored.
 *
 * @param value from the numbers as stated, in the base unit
 * @param interval where the truth lies, given how far the inputs were rounded or bounded
 * @param formula how it was computed from which facts
 */
public record Derived(BigDecimal value, Interval interval, Unit unit, Formula formula) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Completed investment: plan × completion in percent. */
    public static Derived completed(Fact plan, Fact completion) {
        return new Derived(
                value(plan).multiply(value(completion)).scaleByPowerOfTen(-2),
                Interval.of(completion).percentOf(Interval.of(plan)),
                plan.quantity().unit(),
                Formula.of(plan, " × ", completion, ""));
    }

    /**
     * The level a year before, from a level and its growth.
     *
     * @return nothing when the growth is at constant prices, as that of GDP and value added, or is of something else; nor
     *     for an index, whose level is the growth told once more
     */
    public static Optional<Derived> earlier(Fact level, Fact growth, Indicator indicator) {
        BigDecimal factor = value(growth).scaleByPowerOfTen(-2).add(BigDecimal.ONE);
        boolean allowed = indicator.growth() == Growth.NOMINAL
                && !indicator.unit().equals(Unit.INDEX)
                && indicator.code().equals(level.indicator())
                && level.measure() == Measure.LEVEL
                && growth.measure() == Measure.GROWTH
                && growth.quantity().unit().equals(Unit.PERCENT)
                && sameCell(level, growth)
                && factor.signum() > 0;
        return allowed
                ? Optional.of(new Derived(
                        value(level).divide(factor, MathContext.DECIMAL128),
                        Interval.of(level).before(Interval.of(growth)),
                        level.quantity().unit(),
                        Formula.of(level, " ÷ (1 ＋ ", growth, ")")))
                : Optional.empty();
    }

    /** How many percent the part is of the whole; nothing for different units or a whole of zero. */
    public static Optional<Derived> share(Fact part, Fact whole) {
        boolean possible = part.quantity().unit().equals(whole.quantity().unit())
                && value(whole).signum() != 0;
        return possible
                ? Optional.of(new Derived(
                        value(part).multiply(HUNDRED).divide(value(whole), MathContext.DECIMAL128),
                        limited(Interval.of(part).dividedBy(Interval.of(whole)).scaled(2), Interval.of(whole)),
                        Unit.PERCENT,
                        Formula.of(part, " ÷ ", whole, "")))
                : Optional.empty();
    }

    /** Of more than 60, 50 are less than 83.3 percent: that they are more than nothing needs no saying. */
    private static Interval limited(Interval share, Interval whole) {
        return whole.isBounded() || !share.high().isFinite() ? share : new Interval(End.NO_LOWER, share.high());
    }

    /** The sum of stated parts, of one unit; nothing when there is none or units differ. */
    public static Optional<Derived> sum(List<Fact> parts) {
        long units =
                parts.stream().map(part -> part.quantity().unit()).distinct().count();
        return units == 1 ? parts.stream().map(Derived::stated).reduce(Derived::plus) : Optional.empty();
    }

    /** The sum of two; their margins add up. */
    public Derived plus(Derived other) {
        return new Derived(value.add(other.value), interval.plus(other.interval), unit, formula.plus(other.formula));
    }

    /** The facts it was computed from. */
    public List<Fact> inputs() {
        return formula.inputs();
    }

    /** To the first digit its margin leaves in doubt; a limit on one side with that bound. */
    public Quantity rounded() {
        return DerivedText.rounded(this);
    }

    /** How it is printed: ≈42.15, with a margin or a limit. */
    public DerivedText shown(Wording wording) {
        return DerivedText.of(this, wording);
    }

    /** ≈42.15 ± 0.03亿元 = 50亿元 × 84.3%. */
    public String explained(Wording wording) {
        return shown(wording).whole() + " = " + formula.text(wording);
    }

    private static Derived stated(Fact part) {
        return new Derived(value(part), Interval.of(part), part.quantity().unit(), Formula.of(part));
    }

    private static boolean sameCell(Fact one, Fact other) {
        Period period = one.period();
        return period != null
                && period.equals(other.period())
                && one.subject().equals(other.subject())
                && Objects.equals(one.indicator(), other.indicator())
                && Objects.equals(one.breakdown(), other.breakdown())
                && one.status() == other.status();
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
