package hengjian.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers, whatever they are of: 1,193.1, 1亿5千万, 六点五. */
final class NumberReader {

    /** What a run of digits, or of Chinese numerals, is worth, and where it ends. */
    record Run(BigDecimal value, int end, int decimals) {}

    private static final int LONGEST = 40;
    private static final int LONGEST_WHOLE = 30;
    private static final int LONGEST_SMALL = 18;

    private final FigureText text;
    private final Scales scales;

    NumberReader(FigureText text, Scales scales) {
        this.text = text;
        this.scales = scales;
    }

    /** A number with digits, thousands separators and decimals; null when it is part of a version or a code. */
    @Nullable
    Run digits(int number) {
        int whole = text.digitsEnd(number);
        while (text.isThousands(whole)) {
            whole += 4;
        }
        if (whole - number > LONGEST_WHOLE) {
            return null;
        }
        int end = decimalsEnd(whole);
        boolean code = end > whole && (end - number > LONGEST || text.is('.', end) && text.isDigit(end + 1));
        int decimals = Math.max(0, end - whole - 1);
        return code ? null : new Run(value(number, end, decimals), end, decimals);
    }

    /** After a point and the digits behind it. */
    private int decimalsEnd(int whole) {
        boolean point = text.is('.', whole)
                || text.is('·', whole) && text.isDigit(whole + 1) && spellsPoint(whole + 1)
                || text.is('点', whole) && spellsPoint(whole + 1);
        return point && text.isDigit(whole + 1) ? text.digitsEnd(whole + 1) : whole;
    }

    /** 8点5倍, 1·8%; 8点5分 is a time of day, 11·18 the name of an event. */
    private boolean spellsPoint(int from) {
        int at = text.digitsEnd(from);
        return at > from && text.isOneOf("倍%成亿万", at);
    }

    private BigDecimal value(int number, int end, int decimals) {
        if (end - number >= LONGEST_SMALL) {
            return new BigDecimal(
                    text.words(number, end).replace(",", "").replace('点', '.').replace('·', '.'));
        }
        long digits = 0;
        for (int i = number; i < end; i++) {
            if (text.isDigit(i)) {
                digits = digits * 10 + text.letter(i) - '0';
            }
        }
        return BigDecimal.valueOf(digits, decimals);
    }

    /** 六点五亿元, 百分之三点二: 点 and digits after it, unless a time of day is told. */
    Run spelled(int from) {
        int whole = text.numeralsEnd(from);
        BigDecimal value = text.numerals(from, whole);
        int end = whole + 1;
        while (text.is('点', whole) && isDecimal(end, value)) {
            int digit = text.isDigit(end) ? text.letter(end) - '0' : text.chineseDigit(end);
            value = value.add(BigDecimal.valueOf(digit, end - whole));
            end++;
        }
        boolean clock = text.is('分', end) && !text.says("分之", end) || text.is('十', end);
        return end == whole + 1 || clock
                ? new Run(text.numerals(from, whole), whole, 0)
                : new Run(value, end, end - whole - 1);
    }

    /** 六点五, 零点77; but 两点两 is no number, and 五点30 a time of day. */
    private boolean isDecimal(int at, BigDecimal before) {
        return text.chineseDigit(at) >= 0 && !text.is('两', at)
                || text.isDigit(at) && before.compareTo(BigDecimal.ONE) < 0;
    }

    /** 十八 of 十八至三十万元: the scale is read behind the number; null when none stands there. */
    @Nullable
    Run withoutScale(int from) {
        int end = text.numeralsEnd(from);
        while (end > from && text.power(end - 1) >= 4) {
            end--;
        }
        BigDecimal value = end == from ? BigDecimal.ZERO : text.numerals(from, end);
        return value.signum() > 0 ? new Run(value, end, 0) : null;
    }

    /** 1亿5千万, 25万6千, 2千零30万, 7万 5千: digits and powers of ten in turn; null for plainer numbers. */
    @Nullable
    Run mixed(int number) {
        return couldBeMixed(number) ? new MixedNumber(text, scales, number).read() : null;
    }

    private boolean couldBeMixed(int number) {
        int at = text.digitsEnd(number + 1);
        return text.power(at) > 0 && (text.isDigit(at + 1) || text.is(' ', at + 1) || text.chineseDigit(at + 1) >= 0);
    }
}
