package hengjian.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters: finds the longest one at an offset in time linear in its length.
 * A node is a place in a double array (Aoe 1989): each of its letters leads to the place that many places behind the node's
 * base, if the node owns that place. So a letter costs two looks, however many letters could stand there.
 */
final class Trie<T> {

    private static final int ROOT = 0;
    private static final int NOBODY = -1;

    /** The number of each letter; 0 for those of no word, with which no node owns a place. */
    private final char[] numbers = new char[Character.MAX_VALUE + 1];

    private char letters;
    private int[] bases = {};
    private int[] owners = {};
    private @Nullable Object[] values = {};

    /** The first place that nobody owns. */
    private int free = 1;

    Trie(Map<String, T> words) {
        List<String> sorted = List.copyOf(new TreeSet<>(words.keySet()));
        sorted.forEach(word -> word.chars().forEach(this::number));
        reach(ROOT);
        add(ROOT, 0, sorted);
        words.forEach((word, value) -> values[node(word)] = value);
    }

    private void number(int letter) {
        numbers[letter] = numbers[letter] == 0 ? ++letters : numbers[letter];
    }

    /** Adds what words go on with behind their first letters, which they share and which lead to a node. */
    private void add(int node, int length, List<String> words) {
        List<List<String>> longer = byLetter(length, words);
        int base = room(length, longer);
        bases[node] = base;
        longer.forEach(own -> owners[place(base, length, own)] = node);
        longer.forEach(own -> add(place(base, length, own), length + 1, own));
    }

    /** The words in order, parted by the letter that stands behind their first ones. */
    private static List<List<String>> byLetter(int length, List<String> words) {
        List<List<String>> parted = new ArrayList<>();
        int from = length > 0 && words.getFirst().length() == length ? 1 : 0;
        for (int at = from + 1; at <= words.size(); at++) {
            boolean last = at == words.size()
                    || words.get(at).charAt(length) != words.get(from).charAt(length);
            if (last) {
                parted.add(words.subList(from, at));
                from = at;
            }
        }
        return parted;
    }

    /** The first base from which all of a node's letters lead to places that nobody owns yet. */
    private int room(int length, List<List<String>> longer) {
        while (owners[free] != NOBODY) {
            reach(++free);
        }
        int base = longer.isEmpty() ? 0 : Math.max(0, free - place(0, length, longer.getFirst()));
        while (!isFree(base, length, longer)) {
            base++;
        }
        return base;
    }

    private boolean isFree(int base, int length, List<List<String>> longer) {
        reach(base);
        for (List<String> own : longer) {
            if (owners[place(base, length, own)] != NOBODY) {
                return false;
            }
        }
        return true;
    }

    /** The place, from a base, of the letter that words share behind their first ones. */
    private int place(int base, int length, List<String> words) {
        return base + numbers[words.getFirst().charAt(length)];
    }

    /** Makes sure that there are places for every letter behind a base. */
    private void reach(int base) {
        int known = owners.length;
        if (base + letters >= known) {
            int length = 2 * (base + letters + 1);
            bases = Arrays.copyOf(bases, length);
            owners = Arrays.copyOf(owners, length);
            values = Arrays.copyOf(values, length);
            Arrays.fill(owners, known, length, NOBODY);
        }
    }

    /** Whether a word begins with a letter. */
    boolean begins(char c) {
        return child(ROOT, c) != NOBODY;
    }

    @Nullable
    T get(String word) {
        int node = node(word);
        return node == NOBODY ? null : value(node);
    }

    private int node(String word) {
        int node = ROOT;
        for (int i = 0; node != NOBODY && i < word.length(); i++) {
            node = child(node, word.charAt(i));
        }
        return node;
    }

    /** The value of the longest word that starts at an offset and ends before {@code end}; null when none does. */
    @Nullable
    T longest(char[] text, int at, int end) {
        T found = null;
        int node = ROOT;
        for (int i = at; i < end; i++) {
            node = child(node, text[i]);
            if (node == NOBODY) {
                break;
            }
            T value = value(node);
            found = value == null ? found : value;
        }
        return found;
    }

    @SuppressWarnings("unchecked") // only the constructor fills the array
    private @Nullable T value(int node) {
        return (T) values[node];
    }

    private int child(int node, char c) {
        int place = bases[node] + numbers[c];
        return owners[place] == node ? place : NOBODY;
    }
}
