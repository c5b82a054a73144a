package hengjian.ui.review;

import hengjian.fact.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as a curator types them: 319.65亿, 1,234, -0.5.
 *
 * @param value in the base unit
 * @param resolution one unit of the last digit typed
 */
record Amounts(BigDecimal value, BigDecimal resolution) {

    private static final Pattern FORM = Pattern.compile("([-−+]?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([万亿]*)");

    /** Empty when it is no number. */
    static Optional<Amounts> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "").replace('−', '-'));
        int power = matcher.group(2).chars().map(scale -> scale == '亿' ? 8 : 4).sum();
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale()).movePointRight(power);
        return Optional.of(new Amounts(number.movePointRight(power), step));
    }

    /** As it can be typed again: in 亿 or 万 where the source's last digit allows. */
    static String text(BigDecimal value, Quantity of) {
        for (int power : new int[] {8, 4}) {
            boolean large = value.abs().compareTo(BigDecimal.TEN.pow(power)) >= 0;
            BigDecimal shifted = value.movePointLeft(power).stripTrailingZeros();
            if (large && shifted.scale() <= 4 && of.unit().isMoney()) {
                return plain(shifted) + (power == 8 ? "亿" : "万");
            }
        }
        return plain(value);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
