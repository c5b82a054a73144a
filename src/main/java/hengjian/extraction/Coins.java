package hengjian.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is told in 角 and 分 behind yuan, as prices are: 12元5角, 九元零九分.
 *
 * @param value in yuan
 */
record Coins(BigDecimal value, int end) {

    private static final String NAMES = "角毛分";

    /** The coins at an offset, or null when there are none. */
    static @Nullable Coins at(char[] text, int from, int limit) {
        int at = from < limit && Numerals.digit(text[from]) == 0 ? from + 1 : from;
        BigDecimal value = BigDecimal.ZERO;
        int end = from;
        while (at + 1 < limit
                && digit(text[at]) > 0
                && NAMES.indexOf(text[at + 1]) >= 0
                && !isShare(text, at + 2, limit)) {
            value = value.add(BigDecimal.valueOf(digit(text[at]), text[at + 1] == '分' ? 2 : 1));
            at += 2;
            end = at;
        }
        return end == from ? null : new Coins(value, end);
    }

    /** 3分之一 */
    private static boolean isShare(char[] text, int at, int limit) {
        return at < limit && text[at] == '之';
    }

    private static int digit(char c) {
        return Letters.isDigit(c) ? c - '0' : Numerals.digit(c);
    }
}
