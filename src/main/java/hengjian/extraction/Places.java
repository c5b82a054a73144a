package hengjian.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up a numeral from its digits and powers of ten, left to right: 五十五兆一十二亿四万五千二, 1亿5千万. */
final class Places {

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;
    private int last = Integer.MAX_VALUE;
    private boolean elides;

    /** Takes a digit; false when no digit can stand here. */
    boolean digit(int digit) {
        elides = true;
        return number(BigDecimal.valueOf(digit));
    }

    /** Takes a number written in digits: 30 of 2千零30万; false when none can stand here. */
    boolean number(BigDecimal number) {
        if (pending != null && pending.signum() != 0 && number.signum() != 0) {
            return false;
        }
        pending = number;
        last = number.signum() == 0 ? 1 : last;
        return true;
    }

    /** A number of several digits is worth itself: 3万5000. */
    boolean plain(BigDecimal number) {
        elides = false;
        return number(number);
    }

    /** Takes 十 to 兆 by its exponent; a scale from 万 on multiplies all that stands before it below itself. */
    void power(int power) {
        last = power;
        BigDecimal before = pending == null ? BigDecimal.ZERO : pending;
        if (power < 4) {
            section = section.add((before.signum() == 0 ? BigDecimal.ONE : before).scaleByPowerOfTen(power));
            pending = null;
            return;
        }
        BigDecimal whole = section.add(before);
        BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(power);
        BigDecimal low = total.remainder(scale);
        BigDecimal multiplied = power == 4 && whole.signum() != 0 ? BigDecimal.ZERO : low;
        BigDecimal base = whole.add(multiplied);
        if (base.signum() == 0 && total.signum() > 0) {
            total = total.multiply(scale);
            return;
        }
        BigDecimal one = base.signum() == 0 && total.signum() == 0 ? BigDecimal.ONE : base;
        total = total.subtract(multiplied).add(one.multiply(scale));
        section = BigDecimal.ZERO;
        pending = null;
    }

    /** The sum; a last digit right behind a power is worth the next lower one: 四万五 is 45 000. */
    BigDecimal value() {
        BigDecimal rest = pending == null ? BigDecimal.ZERO : pending;
        boolean elided = elides && pending != null && last > 1 && last < Integer.MAX_VALUE;
        return total.add(section).add(elided ? rest.scaleByPowerOfTen(last - 1) : rest);
    }
}
