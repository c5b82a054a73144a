package hengjian.analysis;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as people read it: large sums in 亿 or 万 (English: bn or m), with as many decimals as the source states.
 *
 * @param mark ＞ ≥ ≈ ≤ ＜ or nothing; 近 is shown as ≈
 * @param max the upper end of a range in the same unit, else null
 * @param decimals how many the source states, in the unit shown
 * @param unit as written after the number: 亿元, %, 个百分点; empty for counts
 */
public record Figure(
        String mark, BigDecimal number, @Nullable BigDecimal max, int decimals, String unit) {

    public static Figure of(Quantity quantity) {
        return of(quantity, Wording.CHINESE);
    }

    public static Figure of(Quantity quantity, Wording wording) {
        return of(quantity, wording, wording.scale(quantity));
    }

    /** In a unit chosen beforehand, as for a column of figures; never rounded. */
    public static Figure of(Quantity quantity, Wording wording, Scale scale) {
        BigDecimal factor = scale.factor();
        BigDecimal max = quantity.max();
        return new Figure(
                mark(quantity.bound()),
                quantity.value().divide(factor),
                max == null ? null : max.divide(factor),
                Math.max(
                        0,
                        quantity.resolution()
                                .divide(factor)
                                .stripTrailingZeros()
                                .scale()),
                (scale.prefix() + wording.unit(quantity.unit())).strip());
    }

    /** Mark and number without the unit: ＞70, 499.65, 3～5. */
    public String text() {
        return mark + format(number) + (max == null ? "" : "～" + format(max));
    }

    /** With its unit: ＞70亿元, 49.965 bn CNY. */
    public String whole() {
        return text() + (unit.isEmpty() || unit.charAt(0) > 0x7F || unit.equals("%") ? "" : " ") + unit;
    }

    /** How many digits {@link #text()} ends in after its point. */
    public int shownDecimals() {
        BigDecimal last = max == null ? number : max;
        return Math.max(decimals, last.stripTrailingZeros().scale());
    }

    private String format(BigDecimal of) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, of.scale()));
        return format.format(of);
    }

    private static String mark(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT, NEARLY -> "≈";
            case MORE_THAN -> "＞";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case LESS_THAN -> "＜";
        };
    }
}
