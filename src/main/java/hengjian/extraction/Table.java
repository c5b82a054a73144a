package hengjian.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vocabulary file: tab-separated, a header line first, lines that begin with # are remarks. */
record Table(String header, List<Row> rows, boolean own) {

    private static final List<String> NAMES = List.of(
            "aliases.tsv",
            "endings.tsv",
            "figures.tsv",
            "heads.tsv",
            "hedges.tsv",
            "places.tsv",
            "units.tsv",
            "words.tsv");

    /** One line, which knows where it stands. */
    record Row(String file, int line, String[] cells) {

        String cell(int column) {
            return cells[column];
        }

        BigDecimal number(int column) {
            return read(column, BigDecimal::new);
        }

        <T> T read(int column, Function<String, T> reader) {
            return read(cells[column], reader);
        }

        <T> T read(String cell, Function<String, T> reader) {
            try {
                return reader.apply(cell);
            } catch (IllegalArgumentException e) {
                throw broken("cannot read “" + cell + "”: " + e.getMessage());
            }
        }

        BrokenVocabulary broken(String what) {
            return new BrokenVocabulary(file + ":" + line + ": " + what);
        }
    }

    void each(Consumer<Row> action) {
        rows.forEach(action);
    }

    /** The table that comes with the program and, where the user's folder has one of that name, that one too. */
    static List<Table> all(String name, @Nullable Path own) {
        Table standard = standard(name);
        if (own == null || !Files.isRegularFile(own.resolve(name))) {
            return List.of(standard);
        }
        String file = own.resolve(name).toString();
        Table extension = parse(file, lines(own.resolve(name)), true);
        if (!extension.header().equals(standard.header())) {
            throw new BrokenVocabulary(
                    file + ":1: the columns must be " + standard.header().replace("\t", ", "));
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
        int width = lines.isEmpty() ? 0 : lines.getFirst().split("\t", -1).length;
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            Row row = new Row(name, i + 1, lines.get(i).split("\t", -1));
            if (row.cells().length != width || row.cells()[0].isEmpty()) {
                throw row.broken(width + " cells expected, found " + row.cells().length);
            }
            rows.add(row);
        }
        return new Table(lines.isEmpty() ? "" : lines.getFirst(), List.copyOf(rows), own);
    }
}
