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
import org.jspecify.annotations.Nullable;

/** A vocabulary file: tab-separated, a header line first, lines that begin with # are remarks. */
record Table(String name, List<Row> rows) {

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

        IllegalStateException broken(String what) {
            return new IllegalStateException(file + ":" + line + ": " + what);
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
        try {
            return List.of(standard, parse(own.resolve(name).toString(), Files.readAllLines(own.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(own.resolve(name) + " cannot be read", e);
        }
    }

    private static Table standard(String name) {
        InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(name, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, List<String> lines) {
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
        return new Table(name, List.copyOf(rows));
    }
}
