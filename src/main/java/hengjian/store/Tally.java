package hengjian.store;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many facts of one zone there are of each indicator, period, measure and status: a number and a count for each
 * combination met, twelve bytes together, in the order of the numbers.
 *
 * @param facts how many there are of all
 * @param latest the number of the latest of them; with their count it tells whether anything has changed
 */
record Tally(long[] keys, int[] counts, int facts, long latest) {

    static final Tally NOTHING = new Tally(new long[0], new int[0], 0, 0);

    private static final int WIDTH = 16;
    private static final int MASK = (1 << WIDTH) - 1;

    /** Counts as they come. */
    static final class Growing {

        private final SortedMap<Long, Integer> counts = new TreeMap<>();
        private long latest;

        void add(int indicator, int period, int measure, int status, int count, long last) {
            long key = ((long) indicator << 3 * WIDTH) | ((long) period << 2 * WIDTH) | (measure << WIDTH) | status;
            counts.merge(key, count, Integer::sum);
            latest = Math.max(latest, last);
        }

        Tally grown() {
            int[] values = counts.values().stream().mapToInt(Integer::intValue).toArray();
            long[] keys = counts.keySet().stream().mapToLong(Long::longValue).toArray();
            return new Tally(keys, values, IntStream.of(values).sum(), latest);
        }
    }

    /** What is counted: null asks for any. */
    record Wanted(
            @Nullable BitSet indicators,
            @Nullable BitSet periods,
            @Nullable BitSet measures,
            @Nullable BitSet statuses) implements LongPredicate {

        @Override
        public boolean test(long key) {
            return in(indicators, indicator(key))
                    && in(periods, period(key))
                    && in(measures, (int) (key >> WIDTH) & MASK)
                    && in(statuses, (int) key & MASK);
        }

        private static boolean in(@Nullable BitSet wanted, int number) {
            return wanted == null || wanted.get(number);
        }
    }

    int count(LongPredicate wanted) {
        int found = 0;
        for (int i = 0; i < keys.length; i++) {
            found += wanted.test(keys[i]) ? counts[i] : 0;
        }
        return found;
    }

    interface Cell {
        void of(int indicator, int period, int facts);
    }

    /** Each indicator and period that is met, once. */
    void cells(LongPredicate wanted, Cell cell) {
        int found = 0;
        for (int i = 0; i < keys.length; i++) {
            found += wanted.test(keys[i]) ? counts[i] : 0;
            boolean last = i + 1 == keys.length || keys[i] >>> 2 * WIDTH != keys[i + 1] >>> 2 * WIDTH;
            if (last && found > 0) {
                cell.of(indicator(keys[i]), period(keys[i]), found);
            }
            found = last ? 0 : found;
        }
    }

    private static int indicator(long key) {
        return (int) (key >>> 3 * WIDTH);
    }

    private static int period(long key) {
        return (int) (key >>> 2 * WIDTH) & MASK;
    }
}
