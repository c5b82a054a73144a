package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sign of a growth or change, from its verb: 下降 falls, 降幅收窄 rises. */
final class Signs {

    private static final String FALL = ".*(下降|下滑|下跌|减少|回落|放缓|低于|慢于|降低|减|跌|负增长|调减|压减|收窄|降)[^,;。]*";

    private Signs() {}

    static Quantity signed(Rule rule, Clause clause) {
        Quantity stated = clause.figure().quantity();
        return switch (rule.measure()) {
            case GROWTH -> growth(clause, stated);
            case GROWTH_AVG -> times(stated, falls(clause.lead()), stated.unit());
            case CHANGE -> times(stated, falls(clause.lead()), unit(rule, stated));
            case LEVEL, RANK, SHARE, COMPLETION, CONTRIBUTION, MULTIPLE -> stated;
        };
    }

    private static Quantity growth(Clause clause, Quantity stated) {
        if (clause.figure().kind() != Kind.TIMES) {
            return times(stated, falls(clause.lead()), stated.unit());
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal max = stated.max();
        return new Quantity(
                stated.value().multiply(hundred),
                max == null ? null : max.multiply(hundred),
                Unit.PERCENT,
                stated.bound(),
                stated.resolution().multiply(hundred));
    }

    private static Unit unit(Rule rule, Quantity stated) {
        return rule.name().equals("rank change")
                ? Unit.RANK
                : rule.name().startsWith("unchanged") ? Unit.PP : stated.unit();
    }

    private static boolean falls(String lead) {
        if (lead.matches("(?s).*降幅[^,]*(收窄|缩小|回落).*")) {
            return false;
        }
        return lead.matches("(?s).*降幅[^,]*扩大.*") || lead.matches("(?s)" + FALL);
    }

    private static Quantity times(Quantity stated, boolean negative, Unit unit) {
        @Nullable BigDecimal max = stated.max();
        if (!negative || stated.value().signum() < 0) {
            return new Quantity(stated.value(), max, unit, stated.bound(), stated.resolution());
        }
        Bound bound = stated.bound();
        return max == null
                ? new Quantity(stated.value().negate(), null, unit, bound, stated.resolution())
                : new Quantity(max.negate(), stated.value().negate(), unit, bound, stated.resolution());
    }
}
