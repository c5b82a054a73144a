package hengjian.export;

import hengjian.analysis.Figure;
import hengjian.analysis.Scale;
import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quantity in the unit it is shown in. */
record Shown(Figure figure, Scale scale, Unit base, Bound bound) {

    private static final List<Scale> SCALES = List.of(
            Scale.ONE,
            new Scale(new BigDecimal("1e4"), "万"),
            new Scale(new BigDecimal("1e6"), "m "),
            new Scale(new BigDecimal("1e8"), "亿"),
            new Scale(new BigDecimal("1e9"), "bn "));

    /** As screens show it: large sums in 亿 or 万. */
    static Shown of(Quantity quantity, Wording wording) {
        return in(quantity, wording, wording.scale(quantity));
    }

    static Shown in(Quantity quantity, Wording wording, Scale scale) {
        return new Shown(Figure.of(quantity, wording, scale), scale, quantity.unit(), quantity.bound());
    }

    /** In a unit as it is written, 亿元 or bn CNY; nothing when the quantity is of another kind. */
    static Optional<Shown> in(Quantity quantity, Wording wording, String unit) {
        if (wording.unit(quantity.unit()).isEmpty()) {
            return Optional.of(in(quantity, wording, Scale.ONE));
        }
        return SCALES.stream()
                .map(scale -> in(quantity, wording, scale))
                .filter(shown -> shown.unit().equals(unit))
                .findFirst();
    }

    BigDecimal number() {
        return plain(figure.number());
    }

    @Nullable
    BigDecimal max() {
        BigDecimal max = figure.max();
        return max == null ? null : plain(max);
    }

    int decimals() {
        return figure.shownDecimals();
    }

    /** 亿元, %. */
    String unit() {
        return figure.unit();
    }

    /** Whether it may be computed with as it stands. */
    boolean exact() {
        return bound == Bound.EXACT && figure.max() == null;
    }

    /** Excel's format: the mark stands before the number and is no part of it. */
    String format() {
        String mark = figure.mark();
        return mark.isEmpty() ? NumberFormat.plain(decimals()) : '"' + mark + '"' + NumberFormat.plain(decimals());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
