package hengjian.extraction;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One line of a {@link Table}, which knows where it stands, so that a message can name file, line and column. */
record Row(String file, int line, List<String> columns, List<String> cells) {

    /** @throws BrokenVocabulary when the line has another number of cells than the table has columns, or says nothing */
    static Row of(String file, int line, List<String> columns, String words) {
        Row row = new Row(file, line, columns, List.of(words.split("\t", -1)));
        if (row.cells.size() != columns.size()) {
            throw row.broken("%d cells expected, found %d; the columns, parted by tabs, are %s"
                    .formatted(columns.size(), row.cells.size(), String.join(", ", columns)));
        }
        if (row.cell(0).isEmpty()) {
            throw row.broken(0, "is empty");
        }
        return row;
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The words of a cell, parted by blanks. */
    List<String> words(int column) {
        return Arrays.stream(cell(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    BigDecimal number(int column) {
        try {
            return new BigDecimal(cell(column));
        } catch (NumberFormatException e) {
            throw unreadable(column, cell(column), "write a number such as 1 or 10000");
        }
    }

    <T> T read(int column, String word, Function<String, T> reader) {
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException e) {
            throw unreadable(column, word, String.valueOf(e.getMessage()));
        }
    }

    /** The one of some values that a cell, or a word of it, spells. */
    <T> T oneOf(int column, String word, List<T> values, Function<T, String> spelling) {
        return values.stream()
                .filter(value -> spelling.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        column,
                        word,
                        "write one of "
                                + String.join(
                                        ", ", values.stream().map(spelling).toList())));
    }

    <E extends Enum<E>> E oneOf(int column, String word, List<E> values) {
        return oneOf(column, word, values, value -> value.name().toLowerCase(Locale.ROOT));
    }

    private BrokenVocabulary unreadable(int column, String word, String why) {
        return broken(column, "cannot read “" + word + "”: " + why);
    }

    BrokenVocabulary broken(int column, String what) {
        return broken("column " + columns.get(column) + ": " + what);
    }

    private BrokenVocabulary broken(String what) {
        return new BrokenVocabulary(file + ":" + line + ": " + what);
    }
}
