package hengjian.extraction;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Values of Chinese numerals, and of the scales that follow a number. */
final class Numerals {

    private static final byte[] DIGIT = new byte[Character.MAX_VALUE + 1];
    private static final byte[] POWER = new byte[Character.MAX_VALUE + 1];

    static {
        put("零〇○", 0);
        put("一壹幺", 1);
        put("二贰貳两兩倆", 2);
        put("三叁參叄", 3);
        put("四肆", 4);
        put("五伍", 5);
        put("六陆陸", 6);
        put("七柒", 7);
        put("八捌", 8);
        put("九玖", 9);
        power("十拾廿卅", 1);
        power("百佰", 2);
        power("千仟", 3);
        power("万萬", 4);
        power("亿億", 8);
        power("兆", 12);
    }

    /** A longer run, such as 亿亿亿…, is no number; reading it would take ever longer arithmetic. */
    private static final int LONGEST = 32;

    private Numerals() {}

    private static void put(String digits, int value) {
        digits.chars().forEach(c -> DIGIT[c] = (byte) (value + 1));
    }

    private static void power(String signs, int exponent) {
        signs.chars().forEach(c -> POWER[c] = (byte) exponent);
    }

    /** 0 to 9 for 零 to 九 and 两, else -1. */
    static int digit(char c) {
        return DIGIT[c] - 1;
    }

    /** The power of ten of 十, 百, 千, 万, 亿; 0 for any other sign. */
    static int power(char c) {
        return POWER[c];
    }

    static boolean is(char c) {
        return DIGIT[c] > 0 || POWER[c] > 0;
    }

    /** Where a run of Chinese numerals that starts at an offset ends; 七十百 is 七十 and then something else. */
    static int end(char[] text, int from, int limit) {
        int at = from;
        int reach = Math.min(limit, from + LONGEST + 1);
        while (at < reach && is(text[at]) && !(at > from && outgrows(text[at - 1], text[at]))) {
            at++;
        }
        return at;
    }

    private static boolean outgrows(char before, char c) {
        return POWER[before] > 0 && POWER[before] < POWER[c] && POWER[c] < 4;
    }

    /** 廿 is two tens, 卅 three; 1 for 十 itself. */
    private static int tens(char c) {
        return c == '廿' ? 2 : c == '卅' ? 3 : 1;
    }

    /**
     * The value of a run of Chinese numerals, read by place (三百二十) or, where it has no power sign, digit by digit
     * (二〇二二); -1 for a run that is no number, such as 十百.
     */
    static BigDecimal value(char[] text, int from, int end) {
        if (end - from > LONGEST) {
            return BigDecimal.ONE.negate();
        }
        boolean places = false;
        for (int i = from; i < end; i++) {
            places |= POWER[text[i]] > 0;
        }
        return places ? byPlace(text, from, end) : byDigit(text, from, end);
    }

    private static BigDecimal byDigit(char[] text, int from, int end) {
        BigInteger value = BigInteger.ZERO;
        for (int i = from; i < end; i++) {
            value = value.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit(text[i])));
        }
        return new BigDecimal(value);
    }

    private static BigDecimal byPlace(char[] text, int from, int end) {
        Places places = new Places();
        for (int i = from; i < end; i++) {
            int power = POWER[text[i]];
            if (power > 0 && (tens(text[i]) == 1 || places.digit(tens(text[i])))) {
                places.power(power);
            } else if (!places.digit(digit(text[i]))) {
                return BigDecimal.ONE.negate();
            }
        }
        return places.value();
    }
}
