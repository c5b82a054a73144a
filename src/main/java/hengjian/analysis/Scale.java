package hengjian.analysis;

import java.math.BigDecimal;

/** A power of ten that amounts are written in, and its word before the unit: 亿, bn. */
public record Scale(BigDecimal factor, String prefix) {

    public static final Scale ONE = new Scale(BigDecimal.ONE, "");
}
