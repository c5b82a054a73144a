package hengjian.extraction;

import hengjian.extraction.SpecsScoreboard.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Judges the rows about numbers: what upstream expects, in our terms, against what the number reader reads. */
final class SpecsNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?(E-?\\d+)?");
    /** A third is kept to four places of a percentage. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0000005");

    private static final SpecsClasses NUMBERS = SpecsClasses.numbers();

    private SpecsNumbers() {}

    static Outcome numbers(JsonNode row) {
        return judge(row, NUMBERS, expected(row), AnyNumbers.in(input(row)));
    }

    /** Upstream gives 50% as text or 0.5; 百分点 keep their number. */
    static Outcome percents(JsonNode row) {
        JsonNode expected = row.get("expected");
        List<BigDecimal> wanted = expected.isArray()
                ? expected(row)
                : List.of(numbersIn(expected.asString()).getFirst().movePointRight(2));
        return judge(row, NUMBERS, wanted, AnyNumbers.percents(input(row)));
    }

    static Outcome judge(JsonNode row, SpecsClasses classes, List<BigDecimal> wanted, List<BigDecimal> read) {
        String reason = classes.reason(input(row));
        return reason != null
                ? new Outcome.NotOurs(reason)
                : Outcome.of(plain(wanted), plain(read), same(wanted, read));
    }

    static String input(JsonNode row) {
        return row.get("input").asString();
    }

    static List<BigDecimal> expected(JsonNode row) {
        JsonNode expected = row.get("expected");
        if (!expected.isArray()) {
            return numbersIn(expected.asString().split(",")[0]); // what follows is how many decimals there are
        }
        List<BigDecimal> values = new ArrayList<>();
        expected.forEach(one -> values.addAll(numbersIn(one.path("value").asString(""))));
        return values;
    }

    static List<BigDecimal> numbersIn(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .toList();
    }

    private static List<String> plain(List<BigDecimal> values) {
        return values.stream()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static boolean same(List<BigDecimal> wanted, List<BigDecimal> read) {
        if (wanted.size() != read.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            BigDecimal close =
                    wanted.get(i).abs().movePointLeft(6).max(fraction(wanted.get(i)) ? ROUNDING : BigDecimal.ZERO);
            if (wanted.get(i).subtract(read.get(i)).abs().compareTo(close) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean fraction(BigDecimal value) {
        return value.scale() > 6;
    }
}
