package hengjian.extraction;

import hengjian.extraction.FigureWords.UnitWord;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what stands between a number and its unit, 百 to 兆, and which unit is meant where none is named. */
final class Scales {

    /** How many times the number, and where the scale's words end. */
    record Scale(BigDecimal factor, int end) {

        boolean isNone() {
            return factor.equals(BigDecimal.ONE);
        }

        /** 万多亿: this many times a scale that stands behind it. */
        Scale times(Scale next) {
            return new Scale(factor.multiply(next.factor), next.end);
        }
    }

    /** A year of the calendar has four digits. */
    private static final int LONGEST_YEARS = 2;

    private static final int LARGEST = 24;
    private static final int LONGEST = 8;

    private static final int DIGITS_BELOW_MONEY = 8;

    private final FigureText text;

    Scales(FigureText text) {
        this.text = text;
    }

    Scale at(int from) {
        int power = 0;
        int end = from;
        while (end - from < LONGEST && text.power(end) >= (end == from ? 2 : 3) && !beginsUnit(end)) {
            power += text.power(end);
            end++;
        }
        return new Scale(power == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(Math.min(power, LARGEST)), end);
    }

    /** 亿千瓦时: 千 belongs to the unit. */
    boolean beginsUnit(int at) {
        return (text.is('千', at) || text.is('兆', at)) && text.unit(at) != null;
    }

    /** 394.8 亿元: one blank may part a number from its unit. */
    int pastBlank(int at) {
        boolean unit = text.is(' ', at) && (text.power(at + 1) >= 4 || text.unit(at + 1) != null);
        return unit ? at + 1 : at;
    }

    /** The unit of an amount that names none: 突破2万大关 counts what is spoken of; null when nothing tells. */
    @Nullable
    UnitWord implied(Scale scale, int end) {
        UnitWord money = money(scale);
        boolean milestone = money == null && !scale.isNone() && text.says("大关", end);
        return milestone ? new UnitWord("", Unit.COUNT, BigDecimal.ONE) : money;
    }

    /** An amount of 亿 or more without a unit is money. */
    static @Nullable UnitWord money(Scale scale) {
        BigDecimal factor = scale.factor();
        return factor.precision() - factor.scale() > DIGITS_BELOW_MONEY
                ? new UnitWord("", Unit.CNY, BigDecimal.ONE)
                : null;
    }

    /** 3个月, 20个工作日, 5个小时 and the like are lengths of time. */
    boolean isDuration(@Nullable UnitWord unit, int end) {
        return unit != null && unit.form().equals("个") && text.listed(Role.DURATION, end) > 0;
    }

    /** Where a length of time ends (6个月, 三个季度, 34年); {@code at} when none starts there. */
    int durationEnd(int at) {
        int digits = text.digitsEnd(at);
        int number = digits == at ? text.numeralsEnd(at) : digits;
        if (digits > at && digits - at <= LONGEST_YEARS && text.is('年', digits)) {
            return number + 1;
        }
        boolean counted = number > at && text.says("个", number);
        int length = counted ? text.listed(Role.DURATION, number + 1) : 0;
        return length > 0 ? number + 1 + length : at;
    }
}
