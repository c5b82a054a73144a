package hengjian.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What unknown words are, by how they end: 旅游总收入 measures something, 石化行业 is a part of something. */
final class Endings {

    private enum Kind {
        MEASURE,
        PART,
        FIRM,
        SITE
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Map<Character, List<String>> measures = new HashMap<>();
    private final Map<Character, List<String>> parts = new HashMap<>();
    private final Map<Character, List<String>> firms = new HashMap<>();
    private final Map<Character, List<String>> sites = new HashMap<>();

    /** Most words end with none of these, which one look tells. */
    private final LetterSet lastLetters = new LetterSet();

    Endings(List<Table> tables) {
        tables.forEach(table -> table.each(row -> {
            String ending = row.cell(0);
            char last = ending.charAt(ending.length() - 1);
            kind(row).computeIfAbsent(last, letter -> new ArrayList<>()).add(ending);
            lastLetters.add(last);
        }));
    }

    /** The endings of a kind by their last letter. */
    private Map<Character, List<String>> kind(Row row) {
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

    private boolean endsWithOneOf(Map<Character, List<String>> endings, String words) {
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        if (!lastLetters.has(last)) {
            return false;
        }
        for (String ending : endings.getOrDefault(last, List.of())) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
