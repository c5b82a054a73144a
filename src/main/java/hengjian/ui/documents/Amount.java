package hengjian.ui.documents;

import hengjian.analysis.Figure;
import hengjian.fact.Quantity;
import java.math.BigDecimal;

/** A quantity as it is printed, a range with both its ends. */
public record Amount(String text, String unit) {

    public static Amount of(Quantity quantity) {
        Figure lower = Figure.of(quantity);
        BigDecimal max = quantity.max();
        if (max == null) {
            return new Amount(lower.text(), lower.unit());
        }
        Figure upper = Figure.of(new Quantity(max, null, quantity.unit(), quantity.bound(), quantity.resolution()));
        String between = lower.unit().equals(upper.unit()) ? "～" : lower.unit() + "～";
        return new Amount(
                lower.text() + between + upper.text().substring(upper.mark().length()), upper.unit());
    }
}
