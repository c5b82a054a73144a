package hengjian.export;

import hengjian.store.FactFilter;
import hengjian.store.FactScan;
import hengjian.store.StoredFact;
import java.util.List;

/**
 * Facts to be exported, as many as there are; never held as a whole.
 *
 * @param facts can be gone through more than once, the same and in the same order each time
 */
public record FactList(int count, Iterable<StoredFact> facts) {

    public static FactList of(List<StoredFact> facts) {
        return new FactList(facts.size(), List.copyOf(facts));
    }

    /**
     * All facts that match now; what is added or corrected later does not change the list.
     *
     * @param orderBy one of {@link hengjian.store.Facts#ORDERS}
     */
    public static FactList of(FactScan scan, FactFilter filter, String orderBy, boolean descending) {
        long[] numbers = scan.numbers(filter, orderBy, descending);
        return new FactList(numbers.length, () -> new ReadAhead(scan, numbers));
    }
}
