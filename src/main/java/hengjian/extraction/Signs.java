package hengjian.extraction;

import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sign of a growth or change, from the last word that says which way: 下降 falls, 降幅收窄 rises. */
final class Signs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Signs() {}

    /** @param falls what the list's first figure said, for those that follow it */
    static Quantity signed(Rule rule, Clause clause, boolean falls) {
        Figure figure = clause.figure();
        return switch (rule.measure()) {
            case GROWTH, GROWTH_AVG -> growth(figure, falls);
            case CHANGE -> times(figure, falls, unit(rule, figure));
            case CONTRIBUTION -> times(figure, falls && clause.is(Figure.Kind.POINTS), figure.unit());
            case LEVEL, RANK, SHARE, COMPLETION, MULTIPLE -> stated(rule, figure);
        };
    }

    /** Bare numbers are percents in a structure, and an index elsewhere. */
    private static Quantity stated(Rule rule, Figure figure) {
        if (figure.kind() != Figure.Kind.BARE) {
            return figure.quantity();
        }
        Unit unit = rule.measure() == hengjian.fact.Measure.SHARE ? Unit.PERCENT : Unit.INDEX;
        return times(figure, false, unit);
    }

    private static Quantity growth(Figure figure, boolean falls) {
        return figure.kind() == Figure.Kind.TIMES
                ? times(figure.scaled(HUNDRED, Figure.Kind.PERCENT, Unit.PERCENT), falls, Unit.PERCENT)
                : times(figure, falls, figure.unit());
    }

    private static Unit unit(Rule rule, Figure figure) {
        return switch (rule.name()) {
            case "rank change" -> Unit.RANK;
            case "unchanged rate" -> Unit.PP;
            default -> figure.unit();
        };
    }

    /** Whether a word says which way a figure goes. */
    static boolean tells(Mention.Said said) {
        return said.does(Cue.RISE) || said.does(Cue.FALL);
    }

    /**
     * Whether the words say that something falls, also by less than before (降幅收窄至0.8%); 降幅 turns the sense of what is done with it. 低于全国0.3个百分点 is less by
     * so much, 低于前一季度的1.9% names a rate itself.
     *
     * @param declines whether a decline was spoken of just before: 降幅比1-6月收窄0.5个百分点，比1-5月收窄7.5个百分点
     */
    static boolean falls(Lead lead, Figure.Kind kind, boolean declines) {
        boolean drop = declines && !lead.does(Cue.RATE) && (lead.does(Cue.NARROW) || lead.does(Cue.WIDEN));
        boolean falls = false;
        for (Mention item : lead.items()) {
            if (!(item instanceof Mention.Said said)) {
                continue;
            }
            if (said.does(Cue.DROP)) {
                drop = true;
                falls = true;
            } else if (said.does(Cue.NARROW)) {
                falls = !drop || kind == Figure.Kind.PERCENT && lead.endsWith(Cue.REACHED);
            } else if (said.does(Cue.WIDEN)) {
                falls = drop;
            } else if (said.does(Cue.FALL)) {
                falls = !drop;
            } else if (said.does(Cue.BELOW)) {
                falls |= kind != Figure.Kind.PERCENT;
            } else if (said.does(Cue.RISE) || said.does(Cue.ABOVE)) {
                falls = false;
            }
        }
        return falls;
    }

    private static Quantity times(Figure figure, boolean falls, Unit unit) {
        @Nullable BigDecimal max = figure.max();
        if (!falls || figure.value().signum() < 0) {
            return new Quantity(figure.value(), max, unit, figure.bound(), figure.step());
        }
        return max == null
                ? new Quantity(figure.value().negate(), null, unit, figure.bound(), figure.step())
                : new Quantity(max.negate(), figure.value().negate(), unit, figure.bound(), figure.step());
    }
}
