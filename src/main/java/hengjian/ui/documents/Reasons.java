package hengjian.ui.documents;

import hengjian.extraction.ReadingWords;
import hengjian.extraction.Skipped;
import hengjian.ui.shell.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Why numbers are no facts, in the user's language. */
final class Reasons {

    private Reasons() {}

    /** 序号; the reader's own word where the screen has none for it. */
    static String of(Skipped skipped) {
        String key = ReadingWords.reason(skipped);
        String words = Words.of(key);
        return words.equals(key) ? skipped.reason() : words;
    }

    /** The same as a sentence: 它是序号，不是数量. */
    static String sentence(Skipped skipped) {
        String key = ReadingWords.reason(skipped) + ".why";
        String words = Words.of(key);
        return words.equals(key) ? of(skipped) : words;
    }

    /** 日期 12、序号 3, the most frequent first. */
    static String counted(Collection<Skipped> rejected) {
        if (rejected.isEmpty()) {
            return Words.of("documents.rejected.none");
        }
        Map<String, Long> counts = rejected.stream().collect(Collectors.groupingBy(Reasons::of, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(Words.of("documents.rejected.and")));
    }
}
