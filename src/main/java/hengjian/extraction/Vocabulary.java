package hengjian.extraction;

import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.Numeral;
import hengjian.extraction.FigureWords.UnitWord;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The words the engine knows, from the tables beside this class and, on top of them, from a folder of the user's own
 * with tables of the same names and columns. A broken table stops the start; the message names file, line and column.
 */
final class Vocabulary {

    private final IndicatorCatalogue catalogue;
    private final Trie<Word> words;
    private final FigureWords figures;
    private final Roles roles;
    private final Zones zones;
    private final TimeWords times;
    private final Heads heads;
    private final Endings endings;
    private final Beginnings beginnings;

    static Vocabulary standard() {
        return new Vocabulary(IndicatorCatalogue.standard(), null);
    }

    /** @param own a folder whose tables extend the standard ones, or null */
    Vocabulary(IndicatorCatalogue catalogue, @Nullable Path own) {
        if (own != null) {
            Table.check(own);
        }
        this.catalogue = catalogue;
        Lexicon lexicon = new Lexicon(catalogue);
        each("aliases.tsv", 1, own, lexicon::alias);
        each("words.tsv", 0, own, lexicon::word);
        each("places.tsv", 0, own, (row, overrides) -> lexicon.places(row));
        this.heads = new Heads(catalogue, Table.all("heads.tsv", own));
        this.words = lexicon.words(heads);
        this.figures = new FigureWords(own);
        this.roles = new Roles(Table.all("roles.tsv", own));
        this.zones = new Zones(words, roles);
        this.times = new TimeWords(Table.all("times.tsv", own), roles.of(Role.IN_YEARS));
        this.endings = new Endings(Table.all("endings.tsv", own));
        this.beginnings = new Beginnings(words, figures, times);
    }

    private static void each(String name, int key, @Nullable Path own, BiConsumer<Row, Boolean> reader) {
        Table.all(name, own).forEach(table -> table.each(key, row -> reader.accept(row, table.own())));
    }

    Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalArgumentException("no such indicator: " + code));
    }

    Trie<Word> words() {
        return words;
    }

    Trie<UnitWord> units() {
        return figures.units();
    }

    Trie<Hedge> hedgesBefore() {
        return figures.hedgesBefore();
    }

    Trie<Hedge> hedgesAfter() {
        return figures.hedgesAfter();
    }

    Beginnings beginnings() {
        return beginnings;
    }

    Trie<Numeral> numerals() {
        return figures.numerals();
    }

    WordList list(Role role) {
        return roles.of(role);
    }

    Zones zones() {
        return zones;
    }

    TimeWords times() {
        return times;
    }

    Heads heads() {
        return heads;
    }

    Endings endings() {
        return endings;
    }
}
