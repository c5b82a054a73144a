package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words that are part of a figure, or are one: units, hedges, 榜首. */
final class FigureWords {

    /** A unit's word, what it stands for and how many base units it is. */
    record UnitWord(String form, Unit unit, BigDecimal factor) {}

    /** A hedge word and the bound it sets. */
    record Hedge(String form, Bound bound) {}

    /** A word that is a figure by itself: 榜首, 持平, 翻番. */
    record Numeral(String form, Kind kind, int value, Bound bound) {}

    private static final List<String> UNITS = List.of(
            "CNY", "USD", "percent", "pp", "permille", "rank", "count", "multiple", "m2", "mu", "ha", "t", "index");
    private static final String SIGNS = "-负前半";
    private static final List<Kind> KINDS = List.of(Kind.RANK, Kind.FLAT, Kind.TIMES, Kind.PERCENT);
    private static final List<Bound> BOUNDS = List.of(Bound.values());

    private final Trie<UnitWord> units;
    private final Trie<Hedge> before;
    private final Trie<Hedge> after;
    private final Trie<Numeral> numerals;

    /** What a figure can begin with; most letters begin none. */
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    FigureWords(@Nullable Path own) {
        this.units = read("units.tsv", own, row -> true, FigureWords::unit);
        this.before = read("hedges.tsv", own, FigureWords::leads, FigureWords::hedge);
        this.after = read("hedges.tsv", own, row -> !leads(row), FigureWords::hedge);
        this.numerals = read("figures.tsv", own, row -> true, FigureWords::numeral);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            begins[c] = Letters.isDigit(c)
                    || Numerals.is(c)
                    || SIGNS.indexOf(c) >= 0
                    || before.begins(c)
                    || numerals.begins(c);
        }
    }

    private static <T> Trie<T> read(String name, @Nullable Path own, Predicate<Row> wanted, Function<Row, T> reader) {
        Map<String, T> words = new HashMap<>();
        Table.all(name, own)
                .forEach(table -> table.each(0, row -> {
                    if (wanted.test(row)) {
                        words.put(form(row), reader.apply(row));
                    }
                }));
        return new Trie<>(words);
    }

    private static String form(Row row) {
        return Folded.string(row.cell(0));
    }

    /** Whether a figure, or the hedge before one, can begin with a letter. */
    boolean begin(char c) {
        return begins[c];
    }

    Trie<UnitWord> units() {
        return units;
    }

    Trie<Hedge> hedgesBefore() {
        return before;
    }

    Trie<Hedge> hedgesAfter() {
        return after;
    }

    Trie<Numeral> numerals() {
        return numerals;
    }

    private static UnitWord unit(Row row) {
        return new UnitWord(form(row), row.read(1, row.cell(1), FigureWords::unit), row.number(2));
    }

    private static Unit unit(String code) {
        if (!UNITS.contains(code) && !code.startsWith("other:")) {
            throw new IllegalArgumentException(
                    "write one of " + String.join(", ", UNITS) + ", or other: and the words");
        }
        return Unit.of(code);
    }

    private static boolean leads(Row row) {
        return row.oneOf(1, row.cell(1), List.of("before", "after"), side -> side)
                .equals("before");
    }

    private static Hedge hedge(Row row) {
        return new Hedge(form(row), bound(row, 2));
    }

    private static Numeral numeral(Row row) {
        return new Numeral(
                form(row), row.oneOf(1, row.cell(1), KINDS), row.number(2).intValue(), bound(row, 3));
    }

    private static Bound bound(Row row, int column) {
        return row.oneOf(column, row.cell(column), BOUNDS, Bound::code);
    }
}
