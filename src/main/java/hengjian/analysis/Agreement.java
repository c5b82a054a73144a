package hengjian.analysis;

import hengjian.fact.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether two stated quantities can be one and the same number. */
final class Agreement {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Agreement() {}

    /** Different units cannot be compared, hence not disagree. 约 says too little to disagree with anything. */
    static boolean agree(Quantity one, Quantity other) {
        return !one.unit().equals(other.unit()) || reaches(high(one), low(other)) && reaches(high(other), low(one));
    }

    private static boolean reaches(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high == null || low == null || high.compareTo(low) >= 0;
    }

    private static @Nullable BigDecimal low(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT -> quantity.value().subtract(rounding(quantity));
            case MORE_THAN, AT_LEAST -> quantity.value();
            case ABOUT, NEARLY, AT_MOST, LESS_THAN -> null;
        };
    }

    private static @Nullable BigDecimal high(Quantity quantity) {
        BigDecimal top = quantity.max() == null ? quantity.value() : quantity.max();
        return switch (quantity.bound()) {
            case EXACT -> top.add(rounding(quantity));
            case NEARLY, AT_MOST, LESS_THAN -> top;
            case ABOUT, MORE_THAN, AT_LEAST -> null;
        };
    }

    /** Ranks and single things are not rounded. */
    private static BigDecimal rounding(Quantity quantity) {
        String unit = quantity.unit().code();
        boolean counted = unit.equals("rank") || unit.startsWith("count");
        return counted && quantity.resolution().compareTo(BigDecimal.ONE) <= 0
                ? BigDecimal.ZERO
                : quantity.resolution().multiply(HALF);
    }
}
