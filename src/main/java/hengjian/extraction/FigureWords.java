package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
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

    private final Trie<UnitWord> units = new Trie<>();
    private final Trie<Hedge> before = new Trie<>();
    private final Trie<Hedge> after = new Trie<>();
    private final Trie<Numeral> numerals = new Trie<>();

    /** What a figure can begin with; most letters begin none. */
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    FigureWords(@Nullable Path own) {
        Table.all("units.tsv", own).forEach(table -> table.each(0, this::unit));
        Table.all("hedges.tsv", own).forEach(table -> table.each(0, this::hedge));
        Table.all("figures.tsv", own).forEach(table -> table.each(0, this::numeral));
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            begins[c] |= Letters.isDigit(c) || Numerals.is(c) || SIGNS.indexOf(c) >= 0;
        }
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

    private void unit(Row row) {
        String form = Folded.string(row.cell(0));
        units.put(form, new UnitWord(form, row.read(1, row.cell(1), FigureWords::unit), row.number(2)));
    }

    private static Unit unit(String code) {
        if (!UNITS.contains(code) && !code.startsWith("other:")) {
            throw new IllegalArgumentException(
                    "write one of " + String.join(", ", UNITS) + ", or other: and the words");
        }
        return Unit.of(code);
    }

    private void hedge(Row row) {
        String form = Folded.string(row.cell(0));
        boolean leads = row.oneOf(1, row.cell(1), List.of("before", "after"), side -> side)
                .equals("before");
        (leads ? before : after).put(form, new Hedge(form, bound(row, 2)));
        begins[form.charAt(0)] |= leads;
    }

    private void numeral(Row row) {
        String form = row.cell(0);
        begins[form.charAt(0)] = true;
        numerals.put(
                form,
                new Numeral(
                        form, row.oneOf(1, row.cell(1), KINDS), row.number(2).intValue(), bound(row, 3)));
    }

    private static Bound bound(Row row, int column) {
        return row.oneOf(column, row.cell(column), BOUNDS, Bound::code);
    }
}
