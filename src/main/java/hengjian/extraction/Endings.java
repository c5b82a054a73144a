package hengjian.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What unknown words are, by how they end: 旅游总收入 measures something, 石化行业 is a part of something. */
final class Endings {

    private static final int LONGEST = 4;

    private final Set<String> measures = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    Endings(List<Table> tables) {
        tables.forEach(table -> table.each(row -> (row.cell(1).equals("measure") ? measures : parts).add(row.cell(0))));
    }

    boolean measures(String words) {
        return endsWithOneOf(measures, words);
    }

    boolean isPart(String words) {
        return endsWithOneOf(parts, words);
    }

    private static boolean endsWithOneOf(Set<String> endings, String words) {
        for (int length = 1; length <= Math.min(LONGEST, words.length()); length++) {
            if (endings.contains(words.substring(words.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
