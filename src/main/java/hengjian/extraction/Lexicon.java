package hengjian.extraction;

import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words a sentence is cut into: names of indicators and places, and words that do something ({@link Cue}). */
final class Lexicon {

    private final IndicatorCatalogue catalogue;
    private final Map<String, Word> words = new HashMap<>();

    Lexicon(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.all().forEach(this::name);
    }

    /** All that has been read, those known for heads among them. */
    Trie<Word> words(Heads heads) {
        words.replaceAll((form, word) ->
                heads.isGeneral(form) ? new Word(form, word.cues() | Cue.HEAD.bit, word.names()) : word);
        return new Trie<>(words);
    }

    private void name(Indicator indicator) {
        List<Word.Name> names = List.of(new Word.Name(indicator, ""));
        merge(new Word(Folded.string(indicator.zh()), 0, names));
        indicator.aliases().forEach(alias -> merge(new Word(Folded.string(alias), 0, names)));
    }

    /** A row of {@code aliases.tsv}; the user's own override the standard ones. */
    void alias(Row row, boolean overrides) {
        List<Word.Name> names = names(row);
        String form = Folded.string(row.cell(1));
        Word known = words.get(form);
        if (known != null && known.isName() && !overrides) {
            throw row.broken(1, "twice: " + row.cell(1));
        }
        words.put(form, new Word(form, known == null ? 0 : known.cues(), names));
    }

    /** The names of a row: 一、二、三产业投资 is one indicator's, with a breakdown each. */
    private List<Word.Name> names(Row row) {
        String[] codes = row.cell(0).split("\\|");
        String[] parts = row.cell(2).split("\\|");
        if (parts.length > 1 && parts.length != codes.length) {
            throw row.broken(2, "has " + parts.length + " breakdowns for " + codes.length + " codes");
        }
        List<Word.Name> names = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            Indicator indicator = codes[i].equals("-") ? null : indicator(catalogue, row, 0, codes[i]);
            names.add(new Word.Name(indicator, parts[parts.length > 1 ? i : 0]));
        }
        return names;
    }

    /** A row of {@code words.tsv}; the user's own override the standard ones. */
    void word(Row row, boolean overrides) {
        String form = Folded.string(row.cell(0));
        Word known = words.get(form);
        if (overrides && known != null) {
            words.put(form, new Word(form, cues(row), known.names()));
        } else {
            merge(new Word(form, cues(row), List.of()));
        }
    }

    /** A row of {@code places.tsv}. */
    void places(Row row) {
        place(row.cell(0));
        row.words(1).forEach(this::place);
    }

    private void place(String name) {
        merge(new Word(Folded.string(name), Cue.PLACE.bit, List.of()));
    }

    private static long cues(Row row) {
        long cues = 0;
        if (row.words(1).isEmpty()) {
            throw row.broken(1, "is empty; neutral is for words that restrict nothing");
        }
        for (String cue : row.words(1)) {
            cues |= row.oneOf(1, cue, Cue.ALL).bit;
        }
        return cues;
    }

    private void merge(Word word) {
        Word known = words.get(word.form());
        words.put(word.form(), known == null ? word : known.with(word));
    }

    static Indicator indicator(IndicatorCatalogue catalogue, Row row, int column, String code) {
        return catalogue
                .find(code)
                .orElseThrow(() -> row.broken(
                        column, "cannot read “" + code + "”: no such indicator; indicators.tsv has the codes"));
    }
}
