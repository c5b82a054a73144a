package hengjian.extraction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one {@link Role}, asked for at an offset of a text, at the end of a word, or in it. */
final class WordList {

    private final Set<String> words;
    private final List<String> longestFirst;

    /** Most letters begin, or end, none of the words, which one look tells. */
    private final LetterSet first = new LetterSet();

    private final LetterSet last = new LetterSet();
    private final LetterSet letters = new LetterSet();

    WordList(Set<String> words) {
        this.words = new HashSet<>(words);
        this.longestFirst = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String word : words) {
            first.add(word.charAt(0));
            last.add(word.charAt(word.length() - 1));
            if (word.length() == 1) {
                letters.add(word.charAt(0));
            }
        }
    }

    /** Whether a letter is a word of the list. */
    boolean has(char letter) {
        return letters.has(letter);
    }

    /** Whether one of the words begins with a letter. */
    boolean begins(char letter) {
        return first.has(letter);
    }

    boolean has(String word) {
        return !word.isEmpty() && first.has(word.charAt(0)) && words.contains(word);
    }

    /** The length of the longest word that starts at an offset and ends before {@code limit}, 0 when none does. */
    int at(char[] text, int from, int limit) {
        if (from < 0 || from >= limit || !first.has(text[from])) {
            return 0;
        }
        for (String word : longestFirst) {
            if (Letters.at(text, word, from, limit)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a stretch of the text is longer than one of the words and ends with it. */
    boolean endsWithin(char[] text, int from, int to) {
        if (to <= from || !last.has(text[to - 1])) {
            return false;
        }
        for (String word : longestFirst) {
            if (word.length() < to - from && Letters.at(text, word, to - word.length(), to)) {
                return true;
            }
        }
        return false;
    }

    boolean ends(String phrase) {
        return !phrase.isEmpty() && last.has(phrase.charAt(phrase.length() - 1)) && endOf(phrase);
    }

    private boolean endOf(String phrase) {
        for (String word : longestFirst) {
            if (phrase.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word a phrase starts with, or null. */
    @Nullable
    String startOf(String phrase) {
        if (phrase.isEmpty() || !first.has(phrase.charAt(0))) {
            return null;
        }
        for (String word : longestFirst) {
            if (phrase.startsWith(word)) {
                return word;
            }
        }
        return null;
    }

    boolean isIn(String phrase) {
        return isIn(phrase, 0, phrase.length());
    }

    /** Whether one of the words stands between two offsets. */
    boolean isIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (first.has(text.charAt(i)) && startsAt(text, i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String text, int at, int limit) {
        for (String word : longestFirst) {
            if (at + word.length() <= limit && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands in a stretch of the text. */
    boolean isIn(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (first.has(text[i]) && at(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }
}
