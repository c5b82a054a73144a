package hengjian.export;

import hengjian.fact.Quantity;
import hengjian.store.StoredFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a {@link Table}. */
public sealed interface Entry {

    /** Words; never taken for a formula. */
    record Words(String text) implements Entry {}

    /** A figure as a text states it; linked to its sentence. */
    record Stated(StoredFact fact) implements Entry {}

    /**
     * A figure computed from stated ones (推算), marked ≈.
     *
     * @param explained its formula with the inputs, told in a note
     */
    record Derived(Quantity quantity, String explained) implements Entry {}

    /** A plain number such as a count of documents. */
    record Number(BigDecimal number, int decimals) implements Entry {}

    record Day(LocalDate day) implements Entry {}

    /** Why there is no figure: 未提及, 无文献. */
    record Missing(String words) implements Entry {}

    /**
     * A formula that stays alive in the workbook.
     *
     * @param formula {@code {n}} stands for the cell of the table's column n, from 0, in the same row: {@code {2}-{1}}.
     *     Where such a cell is no exact figure the formula is left out: bounds are not computed with
     * @param decimals null for as many as the figures it is made of have
     */
    record Live(String formula, @Nullable Integer decimals) implements Entry {}

    static Entry words(String text) {
        return new Words(text);
    }

    static Entry of(StoredFact fact) {
        return new Stated(fact);
    }

    /** @param missing said where there is no fact */
    static Entry of(Optional<StoredFact> fact, String missing) {
        return fact.map(Entry::of).orElseGet(() -> new Missing(missing));
    }

    /** The figure of one column less that of another, in their unit. */
    static Entry minus(int column, int less) {
        return new Live("{" + column + "}-{" + less + "}", null);
    }

    /** By how many percent one column's figure is above another's. */
    static Entry percentAbove(int column, int base) {
        return new Live("IF({" + base + "}=0,\"\",({" + column + "}/{" + base + "}-1)*100)", 1);
    }
}
