package hengjian.extraction;

import java.math.BigDecimal;

/** Values of number words. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** Digits with thousands separators, or Chinese numerals below ten thousand. */
    static BigDecimal value(String words) {
        return Character.isDigit(words.charAt(0))
                ? new BigDecimal(words.replace(",", ""))
                : BigDecimal.valueOf(chinese(words));
    }

    private static long chinese(String words) {
        long total = 0;
        long digit = 0;
        for (char c : words.toCharArray()) {
            long power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (power > 0) {
                total += Math.max(digit, 1) * power;
                digit = 0;
            } else {
                digit = c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
            }
        }
        return total + digit;
    }

    static BigDecimal scale(String words) {
        long scale = 1;
        for (char c : words.toCharArray()) {
            scale *= switch (c) {
                case '亿' -> 100_000_000L;
                case '万' -> 10_000L;
                case '千' -> 1_000L;
                case '百' -> 100L;
                default -> 1L;
            };
        }
        return BigDecimal.valueOf(scale);
    }
}
