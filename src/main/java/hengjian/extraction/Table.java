package hengjian.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A vocabulary file beside this package: tab-separated, a header line first. */
record Table(String name, List<String[]> rows) {

    static Table read(String name) {
        InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(name, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, List<String> lines) {
        int width = lines.getFirst().split("\t", -1).length;
        List<String[]> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != width) {
                throw broken(name, i - 1, width + " cells expected, found " + cells.length);
            }
            rows.add(cells);
        }
        return new Table(name, List.copyOf(rows));
    }

    IllegalStateException broken(int row, String what) {
        return broken(name, row, what);
    }

    private static IllegalStateException broken(String name, int row, String what) {
        return new IllegalStateException(name + ":" + (row + 2) + ": " + what);
    }
}
