package hengjian.analysis.check;

import hengjian.analysis.Derived;
import hengjian.analysis.Formula;
import hengjian.analysis.Interval;
import hengjian.analysis.Outcome;
import hengjian.fact.Fact;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What each kind of check computes from its figures, and whether it fits. The figures alone decide, so that a check can be
 * told again from them; why one that fails may yet be right is for those to say who look at the texts.
 */
final class Arithmetic {

    private static final Interval HUNDRED = Interval.exactly(new BigDecimal("100"));
    private static final BigDecimal FACTOR = new BigDecimal("5");
    private static final Interval PLAUSIBLE = Interval.between(BigDecimal.ONE.divide(FACTOR), FACTOR);

    private Arithmetic() {}

    /** @param facts as {@link Check#facts()} gives them */
    static Check of(Check.Kind kind, List<Fact> facts) {
        Fact first = facts.getFirst();
        Fact last = facts.getLast();
        return switch (kind) {
            case PARTS -> sum(facts.subList(0, facts.size() - 1), last).orElseThrow();
            case WITHIN -> within(first, last);
            case SHARES -> hundred(facts).orElseThrow();
            case SHARE -> share(first, facts.get(1), last).orElseThrow();
            case GROWTH -> growth(first, facts.get(1), last);
            case SAME -> same(first, last);
            case JUMP -> jump(last, first);
        };
    }

    /** Nothing for parts of different units. */
    static Optional<Check> sum(List<Fact> parts, Fact total) {
        Interval together = together(parts);
        Outcome outcome = together.equalTo(Interval.of(total.quantity()));
        return Derived.sum(parts)
                .filter(sum -> sum.unit().equals(total.quantity().unit()))
                .map(sum -> Check.against(Check.Kind.PARTS, outcome, sum.formula(), sum.value(), together, total));
    }

    static Check within(Fact part, Fact total) {
        Interval left = Interval.of(part.quantity());
        Outcome outcome = Interval.of(total.quantity()).atLeast(left);
        BigDecimal value = part.quantity().value();
        return Check.against(Check.Kind.WITHIN, outcome, Formula.of(part), value, left, total);
    }

    /** Nothing for what are no shares. */
    static Optional<Check> hundred(List<Fact> parts) {
        Interval left = together(parts);
        return Derived.sum(parts)
                .filter(sum -> sum.unit().equals(Unit.PERCENT))
                .map(sum -> new Check(
                        Check.Kind.SHARES,
                        left.equalTo(HUNDRED),
                        parts.getFirst(),
                        sum.formula(),
                        sum.value(),
                        left,
                        new Check.Side.Limit(),
                        HUNDRED,
                        Unit.PERCENT,
                        null));
    }

    /** Nothing for a part and a whole of different units. */
    static Optional<Check> share(Fact level, Fact total, Fact share) {
        if (!level.quantity().unit().equals(total.quantity().unit())) {
            return Optional.empty();
        }
        Interval left = Interval.of(level.quantity())
                .dividedBy(Interval.of(total.quantity()))
                .scaled(2);
        Outcome outcome = left.equalTo(Interval.of(share.quantity()));
        BigDecimal percent = Derived.share(level, total).map(Derived::value).orElseThrow();
        return Optional.of(
                Check.against(Check.Kind.SHARE, outcome, Formula.of(level, " ÷ ", total, ""), percent, left, share));
    }

    static Check growth(Fact earlier, Fact growth, Fact level) {
        Interval left = Interval.of(earlier.quantity()).grownBy(Interval.of(growth.quantity()));
        BigDecimal rate = growth.quantity().value().scaleByPowerOfTen(-2).add(BigDecimal.ONE);
        return Check.against(
                Check.Kind.GROWTH,
                left.equalTo(Interval.of(level.quantity())),
                Formula.of(earlier, " × (1 ＋ ", growth, ")"),
                earlier.quantity().value().multiply(rate),
                left,
                level);
    }

    /** Neither level is zero. */
    static Check jump(Fact earlier, Fact level) {
        Interval left = Interval.of(level.quantity()).dividedBy(Interval.of(earlier.quantity()));
        return new Check(
                Check.Kind.JUMP,
                left.equalTo(PLAUSIBLE),
                level,
                Formula.of(level, " ÷ ", earlier, ""),
                level.quantity().value().divide(earlier.quantity().value(), MathContext.DECIMAL64),
                left,
                new Check.Side.Limit(),
                PLAUSIBLE,
                Unit.MULTIPLE,
                null);
    }

    static Check same(Fact other, Fact preferred) {
        Quantity one = other.quantity();
        Interval left = Interval.of(one);
        Outcome outcome = one.differsFromOneRoundedAlike(preferred.quantity())
                ? Outcome.FAIL
                : agree(left, Interval.of(preferred.quantity()));
        return Check.against(Check.Kind.SAME, outcome, Formula.of(other), one.value(), left, preferred);
    }

    /** 63.8亿元 is what 突破60亿元 says: of one figure told twice, the number decides when it keeps the limit. */
    private static Outcome agree(Interval one, Interval other) {
        boolean kept = one.isBounded() && one.isWithin(other) || other.isBounded() && other.isWithin(one);
        return kept ? Outcome.PASS : one.equalTo(other);
    }

    private static Interval together(List<Fact> parts) {
        return parts.stream()
                .map(part -> Interval.of(part.quantity()))
                .reduce(Interval::plus)
                .orElseThrow();
    }
}
