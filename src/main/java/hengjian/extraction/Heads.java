package hengjian.extraction;

import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * General words (增加值, 总投资, 企业) whose indicator depends on the part named before them and on what the text speaks
 * of: rows of {@code heads.tsv}, the first that fits holds, the user's own before the standard ones.
 */
final class Heads {

    private record Sense(
            String part,
            List<String> parts,
            String after,
            List<String> codes,
            @Nullable Indicator indicator,
            boolean same) {

        boolean fits(@Nullable String named, @Nullable Topic current) {
            return fitsPart(named) && fitsCurrent(current);
        }

        private boolean fitsPart(@Nullable String named) {
            return switch (part) {
                case "*" -> true;
                case "-" -> named == null;
                case "+" -> named != null;
                default -> named != null && endsWithPart(named);
            };
        }

        private boolean fitsCurrent(@Nullable Topic current) {
            return after.equals("*") || current != null && startsWithCode(current);
        }

        private boolean endsWithPart(String named) {
            for (String part : parts) {
                if (named.endsWith(part)) {
                    return true;
                }
            }
            return false;
        }

        private boolean startsWithCode(Topic current) {
            for (String code : codes) {
                if (current.startsWith(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, List<Sense>> senses = new HashMap<>();

    Heads(IndicatorCatalogue catalogue, List<Table> tables) {
        tables.reversed()
                .forEach(table ->
                        table.each(row -> senses.computeIfAbsent(Folded.string(row.cell(0)), head -> new ArrayList<>())
                                .add(sense(catalogue, row))));
    }

    private static Sense sense(IndicatorCatalogue catalogue, Row row) {
        String code = row.cell(3);
        boolean named = !code.equals("-") && !code.equals("=");
        Indicator indicator = named ? Lexicon.indicator(catalogue, row, 3, code) : null;
        return new Sense(
                row.cell(1),
                List.of(row.cell(1).split("\\|")),
                row.cell(2),
                List.of(row.cell(2).split("\\|")),
                indicator,
                code.equals("="));
    }

    boolean isGeneral(String head) {
        return senses.containsKey(head);
    }

    /** The general word a name ends with: 增加值 of 高技术制造业增加值; null when it ends with none. */
    @Nullable
    String within(String name) {
        for (int i = 2; i < name.length() - 1; i++) {
            if (senses.containsKey(name.substring(i))) {
                return name.substring(i);
            }
        }
        return null;
    }

    /** What a word names: the given indicator unless the word is a general one. */
    @Nullable
    Indicator resolve(String head, @Nullable Indicator given, @Nullable String part, @Nullable Topic current) {
        List<Sense> own = senses.get(head);
        if (own == null) {
            return given;
        }
        for (Sense sense : own) {
            if (sense.fits(part, current)) {
                return sense.same() && current != null ? current.indicator() : sense.indicator();
            }
        }
        return given;
    }
}
