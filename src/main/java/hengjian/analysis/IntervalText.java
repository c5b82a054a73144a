package hengjian.analysis;

import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An interval in print: 499.145～500.155亿元, 49, ＞70亿元. What is long is rounded outwards. */
public final class IntervalText {

    private static final int DECIMALS = 4;

    private IntervalText() {}

    /** Numbers without their unit; 任意 where nothing limits them is {@code anything}. */
    public static String of(Interval interval, Unit unit, Wording wording, Scale scale, String anything) {
        String word = (scale.prefix() + wording.unit(unit)).strip();
        String space = word.isEmpty() || word.charAt(0) > 0x7F || word.equals("%") ? "" : " ";
        String numbers = numbers(interval, scale);
        return numbers.isEmpty() ? anything : numbers + space + word;
    }

    private static String numbers(Interval interval, Scale scale) {
        String low = number(interval.low(), scale, RoundingMode.FLOOR);
        String high = number(interval.high(), scale, RoundingMode.CEILING);
        if (interval.isPoint()) {
            return low;
        }
        if (interval.isBounded()) {
            return low + "～" + high;
        }
        if (interval.low().isFinite()) {
            return (interval.low().closed() ? "≥" : "＞") + low;
        }
        return interval.high().isFinite() ? (interval.high().closed() ? "≤" : "＜") + high : "";
    }

    private static String number(End end, Scale scale, RoundingMode outwards) {
        BigDecimal at = end.at().divide(scale.factor());
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(outwards);
        return format.format(at);
    }
}
