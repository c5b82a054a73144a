package hengjian.extraction;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters: finds the longest one at an offset in time linear in its length.
 * Edges live in one open-addressed table, node and letter in the upper 40 bits and the target in the lower 24 of each
 * entry; a bit mask of each node's letters tells most misses without a look at it.
 */
final class Trie<T> {

    private static final int ROOT = 0;
    private static final int TARGET_BITS = 24;
    private static final int TARGET = (1 << TARGET_BITS) - 1;

    private final int[] roots = new int[Character.MAX_VALUE + 1];
    private long[] table = new long[1 << 10];
    private long[] masks = new long[1 << 10];
    private int edges;
    private @Nullable Object[] values = new Object[1 << 10];
    private int nodes = 1;

    /** Whether a word begins with a letter. */
    boolean begins(char c) {
        return roots[c] != ROOT;
    }

    @Nullable
    T get(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = next(node, word.charAt(i));
            if (node < 0) {
                return null;
            }
        }
        return value(node);
    }

    void put(String word, T value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next > 0 ? next : add(node, word.charAt(i));
        }
        values[node] = value;
    }

    /** The value of the longest word that starts at an offset and ends before {@code end}; null when none does. */
    @Nullable
    T longest(char[] text, int at, int end) {
        int node = at < end ? roots[text[at]] : ROOT;
        if (node == ROOT) {
            return null;
        }
        T found = value(node);
        for (int i = at + 1; i < end; i++) {
            node = next(node, text[i]);
            if (node < 0) {
                break;
            }
            T value = value(node);
            found = value == null ? found : value;
        }
        return found;
    }

    @SuppressWarnings("unchecked") // only put fills the array
    private @Nullable T value(int node) {
        return (T) values[node];
    }

    private int next(int node, char c) {
        if (node == ROOT) {
            return roots[c] == 0 ? -1 : roots[c];
        }
        if ((masks[node] & 1L << c) == 0) {
            return -1;
        }
        long key = (long) node << 16 | c;
        for (int slot = slot(key); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            if (table[slot] >>> TARGET_BITS == key) {
                return (int) table[slot] & TARGET;
            }
        }
        return -1;
    }

    private int add(int node, char c) {
        int target = nodes++;
        if (target >= masks.length) {
            masks = Arrays.copyOf(masks, 2 * masks.length);
            values = Arrays.copyOf(values, 2 * values.length);
        }
        if (node == ROOT) {
            roots[c] = target;
            return target;
        }
        if (++edges * 3 > table.length) {
            grow();
        }
        masks[node] |= 1L << c;
        insert((long) node << 16 | c, target);
        return target;
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = key << TARGET_BITS | target;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                insert(entry >>> TARGET_BITS, (int) entry & TARGET);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & table.length - 1;
    }
}
