package hengjian.extraction;

import hengjian.fact.Bound;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words the engine knows, from the tables beside this class and, on top of them, from a folder of the user's own
 * with tables of the same names and columns. A broken table stops the start; the message names file and line.
 */
final class Vocabulary {

    /** A unit's word, what it stands for and how many base units it is. */
    record UnitWord(String form, Unit unit, BigDecimal factor) {}

    /** A hedge word and the bound it sets. */
    record Hedge(String form, Bound bound) {}

    /** A word that is a figure by itself: 榜首, 持平, 翻番. */
    record Numeral(String form, Figure.Kind kind, int value, Bound bound) {}

    private static final List<String> UNITS = List.of(
            "CNY", "USD", "percent", "pp", "permille", "rank", "count", "multiple", "m2", "mu", "ha", "t", "index");

    private final IndicatorCatalogue catalogue;
    private final Trie<Word> words = new Trie<>();
    private final Trie<UnitWord> units = new Trie<>();
    private final Trie<Hedge> before = new Trie<>();
    private final Trie<Hedge> after = new Trie<>();
    private final Trie<Numeral> numerals = new Trie<>();
    private final Heads heads;
    private final Endings endings;

    static Vocabulary standard() {
        return new Vocabulary(IndicatorCatalogue.standard(), null);
    }

    /** @param own a folder whose tables extend the standard ones, or null */
    Vocabulary(IndicatorCatalogue catalogue, @Nullable Path own) {
        this.catalogue = catalogue;
        if (own != null) {
            Table.check(own);
        }
        catalogue.all().forEach(this::name);
        each("aliases.tsv", 1, own, this::alias);
        each("words.tsv", 0, own, this::word);
        each("places.tsv", 0, own, (row, ignored) -> places(row));
        each("units.tsv", 0, own, (row, ignored) -> {
            String form = Folded.string(row.cell(0));
            units.put(form, new UnitWord(form, row.read(1, Vocabulary::unit), row.number(2)));
        });
        each("hedges.tsv", 0, own, (row, ignored) -> hedges(row)
                .put(Folded.string(row.cell(0)), new Hedge(Folded.string(row.cell(0)), row.read(2, Bound::of))));
        each(
                "figures.tsv",
                0,
                own,
                (row, ignored) -> numerals.put(
                        row.cell(0),
                        new Numeral(
                                row.cell(0),
                                row.read(1, kind -> Figure.Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                                row.number(2).intValue(),
                                row.read(3, Bound::of))));
        this.heads = new Heads(catalogue, Table.all("heads.tsv", own));
        this.endings = new Endings(Table.all("endings.tsv", own));
    }

    IndicatorCatalogue catalogue() {
        return catalogue;
    }

    Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalArgumentException("no such indicator: " + code));
    }

    Trie<Word> words() {
        return words;
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

    Heads heads() {
        return heads;
    }

    Endings endings() {
        return endings;
    }

    /** Reads a row; the user's own override what the standard rows say of the same word. */
    private interface RowReader {
        void read(Table.Row row, boolean overrides);
    }

    /** Every row of a table and of the user's own; a word stands in each of them once. */
    private static void each(String name, int key, @Nullable Path own, RowReader reader) {
        for (Table table : Table.all(name, own)) {
            Set<String> once = new HashSet<>();
            table.each(row -> {
                if (!once.add(Folded.string(row.cell(key)))) {
                    throw row.broken("twice: " + row.cell(key));
                }
                reader.read(row, table.own());
            });
        }
    }

    private static Unit unit(String code) {
        if (!UNITS.contains(code) && !code.startsWith("other:")) {
            throw new IllegalArgumentException(
                    "no such unit, write one of " + String.join(", ", UNITS) + ", or other: and the words");
        }
        return Unit.of(code);
    }

    private Trie<Hedge> hedges(Table.Row row) {
        return switch (row.cell(1)) {
            case "before" -> before;
            case "after" -> after;
            default -> throw row.broken("neither before nor after: " + row.cell(1));
        };
    }

    private void name(Indicator indicator) {
        List<Word.Name> names = List.of(new Word.Name(indicator, ""));
        word(Folded.string(indicator.zh()), names);
        indicator.aliases().forEach(alias -> word(Folded.string(alias), names));
    }

    private void alias(Table.Row row, boolean overrides) {
        List<Word.Name> names = new ArrayList<>();
        for (String code : row.cell(0).split("\\|")) {
            names.add(new Word.Name(code.equals("-") ? null : row.read(code, this::indicator), row.cell(2)));
        }
        String form = Folded.string(row.cell(1));
        Word known = words.get(form);
        if (known != null && known.isName() && !overrides) {
            throw row.broken("twice: " + row.cell(1));
        }
        words.put(form, new Word(form, known == null ? 0 : known.cues(), names));
    }

    private void word(Table.Row row, boolean overrides) {
        String form = Folded.string(row.cell(0));
        Word known = words.get(form);
        if (overrides && known != null) {
            words.put(form, new Word(form, cues(row), known.names()));
        } else {
            word(form, cues(row));
        }
    }

    private void places(Table.Row row) {
        word(row.cell(0), Cue.PLACE.bit);
        for (String place : row.cell(1).split(" ")) {
            if (!place.isEmpty()) {
                word(place, Cue.PLACE.bit);
            }
        }
    }

    private static long cues(Table.Row row) {
        long cues = 0;
        for (String cue : row.cell(1).split(" ")) {
            cues |= row.read(cue, Cue::of).bit;
        }
        return cues;
    }

    private void word(String form, long cues) {
        merge(new Word(Folded.string(form), cues, List.of()));
    }

    private void word(String form, List<Word.Name> names) {
        merge(new Word(form, 0, names));
    }

    private void merge(Word word) {
        Word known = words.get(word.form());
        words.put(word.form(), known == null ? word : known.with(word));
    }
}
