package hengjian.extraction;

import hengjian.extraction.NumberReader.Run;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number of digits and powers of ten in turn: 1亿5千万, 25万6千, 2千零30万, 7万 5千. */
final class MixedNumber {

    private static final int LONGEST = 40;
    private static final int LONGEST_PART = 8;

    private final FigureText text;
    private final Scales scales;
    private final int start;
    private final Places places = new Places();
    private int at;
    private int end;
    private int powers;
    private boolean zero;

    MixedNumber(FigureText text, Scales scales, int start) {
        this.text = text;
        this.scales = scales;
        this.start = start;
        this.at = start;
        this.end = start;
    }

    /** The number; null for a plainer one, which is a number and its scale, or for none. */
    @Nullable
    Run read() {
        while (at < text.limit() && at - start < LONGEST) {
            if (isGap()) {
                at++;
                continue;
            }
            int before = at;
            if (!part()) {
                return null;
            }
            if (at == before) {
                break;
            }
            end = at;
        }
        boolean several = powers > 1 && hasDigitAfterPower() || zero && powers > 0;
        return several ? new Run(places.value(), end, 0) : null;
    }

    /** Takes the next digits or power, if there is one; false when that makes it no number. */
    private boolean part() {
        if (text.isDigit(at)) {
            return digits();
        }
        int digit = text.chineseDigit(at);
        if (text.power(at) > 0 && !scales.beginsUnit(at)) {
            places.power(text.power(at));
            powers++;
            at++;
        } else if (digit == 0 && powers > 0) {
            zero = true;
            places.number(BigDecimal.ZERO);
            at++;
        } else if (digit > 0 && powers > 0) {
            at++;
            return places.digit(digit);
        }
        return true;
    }

    private boolean digits() {
        int to = text.digitsEnd(at);
        boolean stops = to - at > LONGEST_PART || text.isOneOf(".,年", to);
        boolean taken = !stops && places.plain(BigDecimal.valueOf(Long.parseLong(text.words(at, to))));
        at = to;
        return taken;
    }

    /** A blank between a power and digits: 7万 5千. */
    private boolean isGap() {
        return text.is(' ', at) && powers > 0 && text.isDigit(at + 1) && text.power(at - 1) > 0;
    }

    /** 1.2万亿 and 30亿 are a number and its scale; 1亿5千万 is made of parts. */
    private boolean hasDigitAfterPower() {
        for (int i = start + 1; i < end; i++) {
            boolean digit = text.isDigit(i) || text.chineseDigit(i) >= 0;
            if (digit && (text.power(i - 1) > 0 || text.is(' ', i - 1))) {
                return true;
            }
        }
        return false;
    }
}
