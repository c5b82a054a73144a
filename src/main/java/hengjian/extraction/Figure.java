package hengjian.extraction;

import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;

/** A number with its unit and hedge words, not yet bound to anything. The quote spans all of them. */
record Figure(Kind kind, Span quote, Quantity quantity, String counter) {

    /** What sort of number it is, as far as its own words tell. */
    enum Kind {
        AMOUNT,
        PERCENT,
        POINTS,
        RANK,
        TIMES,
        FLAT
    }

    static Figure rank(Span quote, int place, Bound bound) {
        return of(Kind.RANK, quote, place, Unit.RANK, bound);
    }

    static Figure flat(Span quote) {
        return of(Kind.FLAT, quote, 0, Unit.PERCENT, Bound.EXACT);
    }

    static Figure of(Kind kind, Span quote, int value, Unit unit, Bound bound) {
        return new Figure(kind, quote, new Quantity(BigDecimal.valueOf(value), null, unit, bound, BigDecimal.ONE), "");
    }

    boolean counts() {
        return kind == Kind.AMOUNT && quantity.unit().equals(Unit.COUNT);
    }
}
