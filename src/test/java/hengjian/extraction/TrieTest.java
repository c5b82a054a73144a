package hengjian.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrieTest {

    @Test
    void findsTheLongestWord() {
        Trie<String> words = trie("增", "增加", "增加值", "工业增加值", "值");
        assertThat(longest(words, "增加值增长")).isEqualTo("增加值");
        assertThat(longest(words, "增加了")).isEqualTo("增加");
        assertThat(longest(words, "工业增加")).isNull();
        assertThat(words.longest("工业增加值".toCharArray(), 2, 4)).isEqualTo("增加");
        assertThat(words.get("增加")).isEqualTo("增加");
        assertThat(words.get("工业")).isNull();
        assertThat(words.get("")).isNull();
        assertThat(words.begins('工')).isTrue();
        assertThat(words.begins('业')).isFalse();
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(longest(trie(), "增加值")).isNull();
    }

    @Test
    void findsWhatAMapOfAllWordsFinds() {
        Random random = new Random(7);
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            String word = letters(random, 1 + random.nextInt(4));
            words.put(word, word);
        }
        Trie<String> trie = new Trie<>(words);
        for (int i = 0; i < 3_000; i++) {
            String text = letters(random, 6);
            assertThat(longest(trie, text)).isEqualTo(longest(words.keySet(), text));
        }
    }

    private static Trie<String> trie(String... words) {
        Map<String, String> all = new HashMap<>();
        for (String word : words) {
            all.put(word, word);
        }
        return new Trie<>(all);
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('一' + random.nextInt(20)));
        }
        return letters.toString();
    }

    private static @Nullable String longest(Trie<String> words, String text) {
        return words.longest(text.toCharArray(), 0, text.length());
    }

    private static @Nullable String longest(Collection<String> words, String text) {
        return words.stream()
                .filter(text::startsWith)
                .reduce((a, b) -> a.length() > b.length() ? a : b)
                .orElse(null);
    }
}
