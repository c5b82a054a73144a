package hengjian.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters: finds the longest one at an offset in time linear in its length.
 * A node is a number. The children of a node are numbered one after the other in the order of their letters, and those
 * of the next node follow, so a few short arrays hold all and a look-up stays within them.
 */
final class Trie<T> {

    private static final int ROOT = 0;

    /** So many children are looked through faster one by one. */
    private static final int FEW = 8;

    /** The words {@code from} to {@code to} of all in order, which share their first {@code length} letters. */
    private record Prefix(int from, int to, int length) {}

    private final char[] roots = new char[Character.MAX_VALUE + 1];

    /** By which each node is reached. */
    private final char[] letters;

    /** The first child of each node; the next node's first is behind the last. */
    private final int[] children;

    private final @Nullable Object[] values;

    Trie(Map<String, T> words) {
        TreeMap<String, T> sorted = new TreeMap<>(words);
        List<String> forms = List.copyOf(sorted.keySet());
        List<Prefix> nodes = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        nodes.add(new Prefix(0, forms.size(), 0));
        for (int node = 0; node < nodes.size(); node++) {
            first.add(nodes.size());
            nodes.addAll(longer(nodes.get(node), forms));
        }
        first.add(nodes.size());
        this.letters = new char[nodes.size()];
        this.children = first.stream().mapToInt(Integer::intValue).toArray();
        this.values = new Object[nodes.size()];
        for (int node = 1; node < letters.length; node++) {
            Prefix prefix = nodes.get(node);
            String form = forms.get(prefix.from());
            letters[node] = form.charAt(prefix.length() - 1);
            values[node] = form.length() == prefix.length() ? sorted.get(form) : null;
        }
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
            roots[letters[node]] = (char) node;
        }
    }

    /** What goes on from a prefix by one letter. */
    private static List<Prefix> longer(Prefix prefix, List<String> forms) {
        List<Prefix> longer = new ArrayList<>();
        int length = prefix.length();
        int from = prefix.from() + (forms.isEmpty() || forms.get(prefix.from()).length() > length ? 0 : 1);
        for (int at = from; at < prefix.to(); at++) {
            boolean last = at + 1 == prefix.to()
                    || forms.get(at + 1).charAt(length) != forms.get(at).charAt(length);
            if (last) {
                longer.add(new Prefix(from, at + 1, length + 1));
                from = at + 1;
            }
        }
        return longer;
    }

    /** Whether a word begins with a letter. */
    boolean begins(char c) {
        return roots[c] != ROOT;
    }

    @Nullable
    T get(String word) {
        int node = word.isEmpty() ? ROOT : roots[word.charAt(0)];
        for (int i = 1; node != ROOT && i < word.length(); i++) {
            node = child(node, word.charAt(i));
        }
        return value(node);
    }

    /** The value of the longest word that starts at an offset and ends before {@code end}; null when none does. */
    @Nullable
    T longest(char[] text, int at, int end) {
        int node = at < end ? roots[text[at]] : ROOT;
        T found = value(node);
        for (int i = at + 1; node != ROOT && i < end; i++) {
            node = child(node, text[i]);
            T value = value(node);
            found = value == null ? found : value;
        }
        return found;
    }

    /** No word is empty, so the root has no value. */
    @SuppressWarnings("unchecked") // only the constructor fills the array
    private @Nullable T value(int node) {
        return (T) values[node];
    }

    /** The node a letter leads to; the root, which is nobody's child, where it leads nowhere. */
    private int child(int node, char c) {
        int from = children[node];
        int to = children[node + 1];
        while (to - from > FEW) {
            int middle = from + to >>> 1;
            if (letters[middle] <= c) {
                from = middle;
            } else {
                to = middle;
            }
        }
        for (int child = from; child < to; child++) {
            if (letters[child] == c) {
                return child;
            }
        }
        return ROOT;
    }
}
