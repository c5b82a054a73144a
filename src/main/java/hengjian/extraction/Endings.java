package hengjian.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What unknown words are, by how they end: 旅游总收入 measures something, 石化行业 is a part of something. */
final class Endings {

    private enum Kind {
        MEASURE,
        PART,
        FIRM,
        SITE
    }

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int LONGEST = 4;

    private final Set<String> measures = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> firms = new HashSet<>();
    private final Set<String> sites = new HashSet<>();

    /** Most words end with none of these, which one look tells. */
    private final LetterSet lastLetters = new LetterSet();

    Endings(List<Table> tables) {
        tables.forEach(table -> table.each(row -> {
            kind(row).add(row.cell(0));
            lastLetters.add(row.cell(0).charAt(row.cell(0).length() - 1));
        }));
    }

    private Set<String> kind(Row row) {
        return switch (row.oneOf(1, row.cell(1), KINDS)) {
            case MEASURE -> measures;
            case PART -> parts;
            case FIRM -> firms;
            case SITE -> sites;
        };
    }

    boolean isFirm(String words) {
        return words.length() > 2 && words.charAt(0) != '非' && endsWithOneOf(firms, words);
    }

    /** 智能制造产业园, 生产线: what one project builds. */
    boolean isSite(String words) {
        return endsWithOneOf(sites, words);
    }

    boolean measures(String words) {
        return endsWithOneOf(measures, words);
    }

    boolean isPart(String words) {
        return endsWithOneOf(parts, words);
    }

    private boolean endsWithOneOf(Set<String> endings, String words) {
        if (words.isEmpty() || !lastLetters.has(words.charAt(words.length() - 1))) {
            return false;
        }
        for (int length = 1; length <= Math.min(LONGEST, words.length()); length++) {
            if (endings.contains(words.substring(words.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
