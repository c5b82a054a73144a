package hengjian.extraction;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and hedge words, not yet bound to anything.
 *
 * @param start of the figure's own words, hedge words included
 * @param end after them
 * @param value in the base unit of {@code unit}; as written where there is no unit yet
 * @param step one unit of the last stated digit, in the base unit
 * @param counter the unit's word in the text, empty when there is none
 */
record Figure(
        Kind kind,
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal max,
        Unit unit,
        Bound bound,
        BigDecimal step,
        String counter) {

    /** What sort of number it is, as far as its own words tell. */
    enum Kind {
        MONEY,
        COUNT,
        /** In some other unit: 平方公里, 吨. */
        MEASURED,
        PERCENT,
        POINTS,
        RANK,
        TIMES,
        FLAT,
        /** Without a unit; it may share the next figure's, or its table column's. */
        BARE;

        static Kind of(Unit unit) {
            return switch (unit.code()) {
                case "CNY", "USD" -> MONEY;
                case "count" -> COUNT;
                case "percent", "permille" -> PERCENT;
                case "pp", "rank" -> POINTS;
                case "multiple" -> TIMES;
                default -> MEASURED;
            };
        }
    }

    static final Unit NONE = Unit.other("");

    static Figure of(Kind kind, int start, int end, long value, Unit unit, Bound bound) {
        return new Figure(kind, start, end, BigDecimal.valueOf(value), null, unit, bound, BigDecimal.ONE, "");
    }

    Quantity quantity() {
        return new Quantity(value, max, unit, bound, step);
    }

    boolean counts() {
        return kind == Kind.COUNT;
    }

    boolean isAmount() {
        return kind == Kind.MONEY || kind == Kind.COUNT || kind == Kind.MEASURED;
    }

    /** The same number in the unit of another one of the same list: 3.8 before 3.1个百分点. */
    Figure in(Figure other) {
        return new Figure(other.kind, start, end, value, max, other.unit, bound, step, other.counter);
    }

    /** 人口43万: without a word for a unit, things are counted. */
    Figure counted() {
        return new Figure(Kind.COUNT, start, end, value, max, Unit.COUNT, bound, step, counter);
    }

    Figure bounded(Bound other) {
        return new Figure(kind, start, end, value, max, unit, other, step, counter);
    }

    /** 28位 where things are ranked. */
    Figure placed() {
        return new Figure(Kind.RANK, start, end, value, max, Unit.RANK, bound, step, counter);
    }

    /** Value and step times a factor, in another unit. */
    Figure scaled(BigDecimal factor, Kind as, Unit in) {
        BigDecimal upper = max == null ? null : max.multiply(factor);
        return new Figure(as, start, end, value.multiply(factor), upper, in, bound, step.multiply(factor), counter);
    }
}
