package hengjian.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters: finds the longest one at an offset in time linear in its length.
 * Edges live in one open-addressed table, so that a look-up touches little memory.
 */
final class Trie<T> {

    private static final int ROOT = 0;

    private final int[] roots = new int[Character.MAX_VALUE + 1];
    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edges;
    private final List<@Nullable T> values = new ArrayList<>();

    Trie() {
        values.add(null);
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
        return values.get(node);
    }

    void put(String word, T value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next > 0 ? next : add(node, word.charAt(i));
        }
        values.set(node, value);
    }

    /** The value of the longest word that starts at an offset and ends before {@code end}. */
    @Nullable
    T longest(char[] text, int at, int end) {
        int node = roots[text[at]];
        if (node == 0) {
            return null;
        }
        T found = values.get(node);
        for (int i = at + 1; i < end; i++) {
            node = next(node, text[i]);
            if (node < 0) {
                break;
            }
            T value = values.get(node);
            found = value == null ? found : value;
        }
        return found;
    }

    private int next(int node, char c) {
        if (node == ROOT) {
            return roots[c] == 0 ? -1 : roots[c];
        }
        long key = (long) node << 16 | c;
        for (int slot = slot(key); targets[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private int add(int node, char c) {
        int target = values.size();
        values.add(null);
        if (node == ROOT) {
            roots[c] = target;
            return target;
        }
        if (++edges * 4 > keys.length) {
            grow();
        }
        insert((long) node << 16 | c, target);
        return target;
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (targets[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        Arrays.setAll(targets, i -> 0);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }
}
