package hengjian.analysis.check;

import hengjian.analysis.Formula;
import hengjian.analysis.Interval;
import hengjian.analysis.Outcome;
import hengjian.fact.Fact;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One reconciliation: what follows from some figures, beside what is stated.
 *
 * @param about the fact that names subject, indicator and period of the whole check
 * @param computed how the left side follows from facts
 * @param value from the numbers as stated
 * @param left where the true value lies
 * @param stated the right side: a fact, or a limit that holds for all
 * @param right where the right side's value lies
 * @param unit of both sides
 * @param caution why figures that do not fit together accuse no text; null where nothing speaks for that
 */
public record Check(
        Kind kind,
        Outcome outcome,
        Fact about,
        Formula computed,
        BigDecimal value,
        Interval left,
        Side stated,
        Interval right,
        Unit unit,
        @Nullable Caution caution) {

    /** What is reconciled. */
    public enum Kind {
        /** Parts that make up the whole add up to it. */
        PARTS,
        /** One part, named by 其中, is not larger than its whole. */
        WITHIN,
        /** Shares of all parts add up to a hundred percent. */
        SHARES,
        /** A stated share is the part over the whole. */
        SHARE,
        /** Last year's level and this year's growth lead to this year's level. */
        GROWTH,
        /** The same figure stated twice is one number. */
        SAME,
        /** From one year to the next a level stays within a factor of five. */
        JUMP;

        /** As written in addresses and words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a computed value is held against. */
    public sealed interface Side {

        /** A stated figure. */
        record Of(Fact fact) implements Side {}

        /** A limit that needs no source, as 100%. */
        record Limit() implements Side {}
    }

    /**
     * A check that was found before, told again from its figures.
     *
     * @param facts as {@link #facts()} gave them
     */
    public static Check again(Kind kind, Outcome outcome, @Nullable Caution caution, List<Fact> facts) {
        Check check = Arithmetic.of(kind, facts);
        return new Check(
                kind,
                outcome,
                check.about,
                check.computed,
                check.value,
                check.left,
                check.stated,
                check.right,
                check.unit,
                caution);
    }

    /** All figures concerned. */
    public List<Fact> facts() {
        return switch (stated) {
            case Side.Of of ->
                Stream.concat(computed.inputs().stream(), Stream.of(of.fact())).toList();
            case Side.Limit _ -> computed.inputs();
        };
    }

    static Check against(Kind kind, Outcome outcome, Formula computed, BigDecimal value, Interval left, Fact stated) {
        Interval right = Interval.of(stated.quantity());
        return new Check(
                kind,
                outcome,
                stated,
                computed,
                value,
                left,
                new Side.Of(stated),
                right,
                stated.quantity().unit(),
                null);
    }

    /** Whatever the figures come to. */
    Check undecided(Caution why) {
        return new Check(kind, Outcome.UNDECIDED, about, computed, value, left, stated, right, unit, why);
    }

    /** Where the figures do not fit together, there is a reason why they need not: undecided. */
    Check with(Caution why) {
        return outcome == Outcome.FAIL ? undecided(why) : this;
    }
}
