package hengjian.analysis.comparison;

import hengjian.analysis.Cell;
import hengjian.analysis.Derived;
import java.util.List;
import java.util.Optional;

/** What stands in one place of a comparison. */
public sealed interface Entry {

    /**
     * @param cell the preferred statement and the others
     * @param ranks said of this figure, one for each circle it was ranked in
     */
    record Stated(Cell cell, List<Cell> ranks) implements Entry {
        public Stated {
            ranks = List.copyOf(ranks);
        }
    }

    /** No text states it, but it follows from what texts state (推算). */
    record Inferred(Derived derived) implements Entry {}

    /** A text of that zone and period is held and does not say. */
    record Silent() implements Entry {}

    /** No text held speaks of that zone and period. */
    record NoText() implements Entry {}

    default Optional<Stated> stated() {
        return this instanceof Stated stated ? Optional.of(stated) : Optional.empty();
    }
}
