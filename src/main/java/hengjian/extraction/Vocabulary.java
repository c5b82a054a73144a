package hengjian.extraction;

import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words the rules know: what indicators are called, and words that restrict nothing. */
final class Vocabulary {

    /** One name of an indicator; the breakdown is blank unless the name itself carries one. */
    record Name(String words, Indicator indicator, String breakdown) {}

    private final Map<Character, List<Name>> names = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Character, List<String>> neutral = new HashMap<>();

    static Vocabulary standard() {
        return new Vocabulary(IndicatorCatalogue.standard(), Table.read("aliases.tsv"), Table.read("neutral.tsv"));
    }

    Vocabulary(IndicatorCatalogue catalogue, Table aliases, Table neutralWords) {
        for (Indicator indicator : catalogue.all()) {
            name(new Name(Folding.fold(indicator.zh()), indicator, ""));
            indicator.aliases().forEach(alias -> name(new Name(Folding.fold(alias), indicator, "")));
        }
        for (int row = 0; row < aliases.rows().size(); row++) {
            String[] cells = aliases.rows().get(row);
            int at = row;
            Indicator indicator =
                    catalogue.find(cells[0]).orElseThrow(() -> aliases.broken(at, "no such indicator: " + cells[0]));
            if (!name(new Name(Folding.fold(cells[1]), indicator, cells[2]))) {
                throw aliases.broken(row, "twice: " + cells[1]);
            }
        }
        neutralWords.rows().forEach(cells -> neutral.computeIfAbsent(cells[0].charAt(0), c -> new ArrayList<>())
                .add(cells[0]));
        names.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Name n) -> n.words().length()).reversed()));
        neutral.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private boolean name(Name name) {
        names.computeIfAbsent(name.words().charAt(0), c -> new ArrayList<>()).add(name);
        return known.add(name.words());
    }

    /** The longest name starting at an offset of a folded text, or none. */
    List<Name> nameAt(String text, int at) {
        for (Name name : names.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(name.words(), at)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /** The length of the longest word at an offset that restricts nothing; 0 when there is none. */
    int neutralAt(String text, int at) {
        for (String word : neutral.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
