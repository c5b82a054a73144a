package hengjian.extraction;

import hengjian.fact.Bound;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        catalogue.all().forEach(this::name);
        for (Table table : Table.all("aliases.tsv", own)) {
            table.each(this::alias);
        }
        for (Table table : Table.all("words.tsv", own)) {
            table.each(row -> word(row.cell(0), cues(row)));
        }
        for (Table table : Table.all("places.tsv", own)) {
            table.each(this::places);
        }
        for (Table table : Table.all("units.tsv", own)) {
            table.each(row -> units.put(
                    Folded.string(row.cell(0)),
                    new UnitWord(Folded.string(row.cell(0)), Unit.of(row.cell(1)), row.number(2))));
        }
        for (Table table : Table.all("hedges.tsv", own)) {
            table.each(row -> (row.cell(1).equals("before") ? before : after)
                    .put(row.cell(0), new Hedge(row.cell(0), row.read(2, Bound::of))));
        }
        for (Table table : Table.all("figures.tsv", own)) {
            table.each(row -> numerals.put(
                    row.cell(0),
                    new Numeral(
                            row.cell(0),
                            row.read(1, kind -> Figure.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))),
                            row.number(2).intValue(),
                            row.read(3, Bound::of))));
        }
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

    private void name(Indicator indicator) {
        List<Word.Name> names = List.of(new Word.Name(indicator, ""));
        word(Folded.string(indicator.zh()), names);
        indicator.aliases().forEach(alias -> word(Folded.string(alias), names));
    }

    private void alias(Table.Row row) {
        List<Word.Name> names = new ArrayList<>();
        for (String code : row.cell(0).split("\\|")) {
            names.add(new Word.Name(code.equals("-") ? null : row.read(code, this::indicator), row.cell(2)));
        }
        String form = Folded.string(row.cell(1));
        Word known = words.get(form);
        if (known != null && known.isName()) {
            throw row.broken("twice: " + row.cell(1));
        }
        word(form, names);
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
