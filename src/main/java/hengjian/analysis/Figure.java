package hengjian.analysis;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A quantity as people read it: large sums in 亿 or 万, with as many decimals as the source states.
 *
 * @param mark ＞ ≥ ≈ ≤ ＜ or nothing; 近 is shown as ≈
 * @param decimals how many the source states, in the unit shown
 * @param unit as written after the number: 亿元, %, 个百分点; empty for counts
 */
public record Figure(String mark, BigDecimal number, int decimals, String unit) {

    private static final BigDecimal YI = new BigDecimal("1e8");
    private static final BigDecimal WAN = new BigDecimal("1e4");

    public static Figure of(Quantity quantity) {
        BigDecimal scale = scale(quantity);
        BigDecimal number = quantity.value().divide(scale);
        int decimals = Math.max(
                0, quantity.resolution().divide(scale).stripTrailingZeros().scale());
        String unit = prefix(scale) + unit(quantity.unit());
        return new Figure(mark(quantity.bound()), number, decimals, unit);
    }

    /** Mark and number without the unit: ＞70, 499.65. */
    public String text() {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, number.scale()));
        return mark + format.format(number);
    }

    private static BigDecimal scale(Quantity quantity) {
        boolean large = quantity.value().abs().compareTo(YI) >= 0;
        boolean scalable = quantity.unit().isMoney()
                || quantity.unit().equals(Unit.M2)
                || quantity.unit().equals(Unit.COUNT) && quantity.resolution().compareTo(BigDecimal.TEN) >= 0;
        if (scalable && large) {
            return YI;
        }
        return scalable && quantity.value().abs().compareTo(WAN) >= 0 ? WAN : BigDecimal.ONE;
    }

    private static String prefix(BigDecimal scale) {
        return scale.equals(YI) ? "亿" : scale.equals(WAN) ? "万" : "";
    }

    private static String unit(Unit unit) {
        return switch (unit.code()) {
            case "CNY" -> "元";
            case "USD" -> "美元";
            case "percent" -> "%";
            case "pp" -> "个百分点";
            case "permille" -> "‰";
            case "rank" -> "位";
            case "multiple" -> "倍";
            case "m2" -> "平方米";
            case "mu" -> "亩";
            case "ha" -> "公顷";
            case "t" -> "吨";
            case "count", "index" -> "";
            default -> unit.code().substring(unit.code().indexOf(':') + 1);
        };
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
