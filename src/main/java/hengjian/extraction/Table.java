package hengjian.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vocabulary file: tab-separated, a header line first, lines that begin with # are remarks. */
record Table(List<String> columns, List<Row> rows, boolean own) {

    private static final List<String> NAMES = List.of(
            "aliases.tsv",
            "endings.tsv",
            "figures.tsv",
            "heads.tsv",
            "hedges.tsv",
            "places.tsv",
            "roles.tsv",
            "times.tsv",
            "units.tsv",
            "words.tsv");

    void each(Consumer<Row> action) {
        rows.forEach(action);
    }

    /** As {@link #each}, for tables whose key stands in a column once. */
    void each(int key, Consumer<Row> action) {
        Set<String> once = new HashSet<>();
        for (Row row : rows) {
            if (row.cell(key).isBlank()) {
                throw row.broken(key, "is empty");
            }
            if (!once.add(Folded.string(row.cell(key)))) {
                throw row.broken(key, "twice: " + row.cell(key));
            }
            action.accept(row);
        }
    }

    /** The table that comes with the program and, where the user's folder has one of that name, that one too. */
    static List<Table> all(String name, @Nullable Path own) {
        Table standard = standard(name);
        if (own == null || !Files.isRegularFile(own.resolve(name))) {
            return List.of(standard);
        }
        String file = own.resolve(name).toString();
        Table extension = parse(file, lines(own.resolve(name)), true);
        if (!extension.columns().equals(standard.columns())) {
            throw new BrokenVocabulary(
                    file + ":1: the columns, parted by tabs, must be " + String.join(", ", standard.columns()));
        }
        return List.of(standard, extension);
    }

    /** Refuses a folder of the user's that is none, or holds a table of a name nobody would read. */
    static void check(Path own) {
        if (!Files.isDirectory(own)) {
            throw new BrokenVocabulary(own + " is no folder");
        }
        try (Stream<Path> files = Files.list(own)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".tsv") && !NAMES.contains(file))
                    .min(String::compareTo)
                    .ifPresent(file -> {
                        throw new BrokenVocabulary(own.resolve(file) + ":1: no table has this name; there are "
                                + String.join(", ", NAMES));
                    });
        } catch (IOException e) {
            throw new BrokenVocabulary(own + " cannot be read", e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "").lines().toList();
        } catch (IOException e) {
            throw new BrokenVocabulary(file + ":1: this is not UTF-8 text", e);
        }
    }

    private static Table standard(String name) {
        InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(name, reader.lines().toList(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, List<String> lines, boolean own) {
        List<String> columns =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(Row.of(name, i + 1, columns, lines.get(i)));
            }
        }
        return new Table(columns, List.copyOf(rows), own);
    }
}
