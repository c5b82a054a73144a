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

    private record Row(
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

    private final Map<String, List<Row>> rows = new HashMap<>();

    Heads(IndicatorCatalogue catalogue, List<Table> tables) {
        tables.reversed()
                .forEach(table ->
                        table.each(row -> rows.computeIfAbsent(Folded.string(row.cell(0)), head -> new ArrayList<>())
                                .add(row(catalogue, row))));
    }

    private static Row row(IndicatorCatalogue catalogue, Table.Row row) {
        String code = row.cell(3);
        boolean named = !code.equals("-") && !code.equals("=");
        Indicator indicator =
                named ? catalogue.find(code).orElseThrow(() -> row.broken("no such indicator: " + code)) : null;
        return new Row(
                row.cell(1),
                List.of(row.cell(1).split("\\|")),
                row.cell(2),
                List.of(row.cell(2).split("\\|")),
                indicator,
                code.equals("="));
    }

    boolean isGeneral(String head) {
        return rows.containsKey(head);
    }

    /** The general word a name ends with: 增加值 of 高技术制造业增加值; null when it ends with none. */
    @Nullable
    String within(String name) {
        for (int i = 2; i < name.length() - 1; i++) {
            if (rows.containsKey(name.substring(i))) {
                return name.substring(i);
            }
        }
        return null;
    }

    /** What a word names: the given indicator unless the word is a general one. */
    @Nullable
    Indicator resolve(String head, @Nullable Indicator given, @Nullable String part, @Nullable Topic current) {
        List<Row> own = rows.get(head);
        if (own == null) {
            return given;
        }
        for (Row row : own) {
            if (row.fits(part, current)) {
                return row.same() && current != null ? current.indicator() : row.indicator();
            }
        }
        return given;
    }
}
