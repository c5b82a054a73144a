package hengjian.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand for a period ({@code times.tsv}), and what a period can start with. */
final class TimeWords {

    /** How a word stands for a period. */
    enum Sense {
        /** Since the year began: 今年以来. */
        TO_DATE(0),
        THIS_YEAR(0),
        LAST_YEAR(-1),
        YEAR_BEFORE_LAST(-2),
        NEXT_YEAR(1),
        /** 今明两年. */
        THIS_AND_NEXT_YEAR(0),
        /** The year named before, else that of publication: 当年. */
        NAMED_YEAR(0),
        /** The day of publication: 目前. */
        NOW(0),
        /** The year a look back is about: 全年. */
        CLOSED_YEAR(0),
        /** Without bounds: 近年来. */
        VAGUE(0);

        /** Years after that of publication. */
        final int offset;

        Sense(int offset) {
            this.offset = offset;
        }

        /** Whether it is another year than the one the text speaks of. */
        boolean isAnotherYear() {
            return offset != 0;
        }
    }

    record TimeWord(String form, Sense sense) {}

    static final byte NOTHING = 0;
    static final byte DIGIT = 1;
    static final byte NUMERAL = 2;
    static final byte WORD = 3;

    private static final List<Sense> SENSES = List.of(Sense.values());

    private final Trie<TimeWord> words;

    /** What can start with a character; most start nothing. */
    private final byte[] starts = new byte[Character.MAX_VALUE + 1];

    private final WordList spans;

    TimeWords(List<Table> tables, WordList spans) {
        this.spans = spans;
        Map<String, TimeWord> read = new HashMap<>();
        tables.forEach(table -> table.each(0, row -> read.put(form(row), word(row))));
        words = new Trie<>(read);
        read.keySet().forEach(form -> starts[form.charAt(0)] = WORD);
        starts("第前上下首半刚过这近未今“\"年", WORD);
        starts("0123456789", DIGIT);
        starts("一二三四五六七八九十两〇零元", NUMERAL);
    }

    private static String form(Row row) {
        return Folded.string(row.cell(0));
    }

    private static TimeWord word(Row row) {
        return new TimeWord(form(row), row.oneOf(1, row.cell(1), SENSES));
    }

    private void starts(String characters, byte kind) {
        characters.chars().forEach(c -> starts[c] = kind);
    }

    /** Whether what stands behind 五年 is done or grows in all of them: 五年平均增长, 五年实际利用外资. */
    boolean opensSpan(char[] text, int from, int limit) {
        return spans.at(text, from, limit) > 0;
    }

    byte start(char c) {
        return starts[c];
    }

    /** The longest such word at an offset, or null. */
    @Nullable
    TimeWord at(char[] text, int from, int limit) {
        return words.longest(text, from, limit);
    }

    /** What the word means that a phrase starts with, or null. */
    @Nullable
    Sense sense(String phrase) {
        TimeWord word = phrase.isEmpty() ? null : at(phrase.toCharArray(), 0, phrase.length());
        return word == null ? null : word.sense();
    }
}
