package hengjian.extraction;

import hengjian.extraction.SpecsScoreboard.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Judges the rows about bounds, money, units and ranks. */
final class SpecsAmounts {

    private static final SpecsClasses BOUNDS = SpecsClasses.bounds();
    private static final SpecsClasses MONEY = SpecsClasses.money();
    private static final SpecsClasses UNITS = SpecsClasses.units();
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    /** Upstream gives every weight in grams. */
    private static final Map<String, String> GRAMS =
            Map.of("斤", "500", "公斤", "1000", "千克", "1000", "毫克", "0.001", "克", "1");

    private SpecsAmounts() {}

    /**
     * The numbers that set the bounds and the sides they close. Whether a bound itself belongs to what it bounds is not
     * compared: upstream leaves it out of 以上, statistics keeps it.
     */
    static Outcome bounds(JsonNode row) {
        String reason = BOUNDS.reason(SpecsNumbers.input(row));
        if (reason != null) {
            return new Outcome.NotOurs(reason);
        }
        List<String> wanted = intervals(row);
        boolean hedgesOnly = wanted.stream().anyMatch(one -> one.contains(".."));
        List<String> read = AnyNumbers.figures(SpecsNumbers.input(row)).stream()
                .map(SpecsAmounts::interval)
                .filter(one -> one.contains("..") || !hedgesOnly)
                .toList();
        return Outcome.of(wanted, read, wanted.equals(read));
    }

    private static String interval(Figure figure) {
        BigDecimal value =
                figure.kind() == Figure.Kind.PERCENT && figure.counter().isEmpty()
                        ? figure.value().movePointLeft(2)
                        : figure.value();
        if (figure.max() != null) {
            return plain(value) + ".." + plain(figure.max());
        }
        return switch (figure.bound()) {
            case EXACT, ABOUT, NEARLY -> plain(value);
            case MORE_THAN, AT_LEAST -> plain(value) + "..";
            case LESS_THAN, AT_MOST -> ".." + plain(value);
        };
    }

    /** As "low..high"; a number by itself where upstream only calls it vague (近700万元, 30w上下). */
    private static List<String> intervals(JsonNode row) {
        JsonNode expected = row.get("expected");
        if (expected.isArray()) {
            List<String> all = new ArrayList<>();
            expected.forEach(one -> all.add(interval(one.get("value").asString())));
            return all;
        }
        return expected.isObject() ? List.of(jionlp(row, expected)) : List.of(duckling(expected.asString()));
    }

    private static String interval(String brackets) {
        String[] ends = brackets.substring(1, brackets.length() - 1).split(",", -1);
        return end(ends[0]) + ".." + end(ends[1]);
    }

    private static String end(String number) {
        return number.isBlank() ? "" : plain(new BigDecimal(number.strip()));
    }

    private static String jionlp(JsonNode row, JsonNode expected) {
        JsonNode number = expected.get("num");
        String words = SpecsNumbers.input(row);
        if (!number.isArray()) {
            return (words.startsWith("不到") ? ".." : "") + end(number.asString());
        }
        boolean more = words.contains("多") || words.contains("几");
        return end(number.get(0).asString()) + ".."
                + (more ? "" : end(number.get(1).asString()));
    }

    private static String duckling(String words) {
        List<BigDecimal> numbers = SpecsNumbers.numbersIn(words);
        String first = plain(numbers.getFirst());
        if (numbers.size() > 1) {
            return first + ".." + plain(numbers.get(1));
        }
        return words.startsWith("under") || words.contains("Before")
                ? ".." + first
                : words.startsWith("above") || words.contains("After") ? first + ".." : first;
    }

    static Outcome money(JsonNode row) {
        JsonNode expected = row.get("expected");
        if (expected.isArray() && expected.get(0).has("offset")) {
            return quotes(row, expected);
        }
        List<BigDecimal> wanted = expected.isObject()
                ? SpecsNumbers.numbersIn(expected.get("num").asString())
                : SpecsNumbers.expected(row);
        boolean bare = wanted.size() == 1;
        List<BigDecimal> read = AnyNumbers.figures(SpecsNumbers.input(row)).stream()
                .filter(figure -> isMoney(figure) || bare && figure.kind() == Figure.Kind.BARE)
                .map(Figure::value)
                .toList();
        return SpecsNumbers.judge(row, MONEY, wanted, read);
    }

    private static boolean isMoney(Figure figure) {
        return figure.kind() == Figure.Kind.MONEY
                || figure.kind() == Figure.Kind.MEASURED && figure.counter().matches(".*[元币铢镑]");
    }

    private static Outcome quotes(JsonNode row, JsonNode expected) {
        String reason = MONEY.reason(SpecsNumbers.input(row));
        List<String> wanted = new ArrayList<>();
        expected.forEach(one -> wanted.add(Folded.string(one.get("text").asString())));
        String text = Folded.string(SpecsNumbers.input(row));
        List<String> read = AnyNumbers.figures(SpecsNumbers.input(row)).stream()
                .filter(SpecsAmounts::isMoney)
                .map(figure -> text.substring(figure.start(), figure.end()))
                .toList();
        return reason != null ? new Outcome.NotOurs(reason) : Outcome.of(wanted, read, wanted.equals(read));
    }

    static Outcome units(JsonNode row) {
        boolean grams = row.get("expected").asString("").contains("Gram");
        List<BigDecimal> read = AnyNumbers.figures(SpecsNumbers.input(row)).stream()
                .filter(figure -> !figure.counter().isEmpty() && !figure.counts() && !isMoney(figure))
                .map(figure -> inOwnUnit(figure, grams))
                .toList();
        return SpecsNumbers.judge(row, UNITS, SpecsNumbers.expected(row), read);
    }

    private static BigDecimal inOwnUnit(Figure figure, boolean grams) {
        FigureWords.UnitWord word = VOCABULARY.units().get(figure.counter());
        BigDecimal value = word == null ? figure.value() : figure.value().divide(word.factor());
        return grams ? value.multiply(new BigDecimal(GRAMS.getOrDefault(figure.counter(), "1"))) : value;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
