package hengjian.analysis.check;

import hengjian.fact.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes up a whole by its meaning: 城镇 and 乡村, exports and imports.
 *
 * @param wholes indicators whose parts are indicators
 * @param breakdowns sets of breakdowns, each by the words it begins with
 */
public record Partitions(List<Whole> wholes, List<List<String>> breakdowns) {

    private static final String FILE = "partitions.tsv";

    public Partitions {
        wholes = List.copyOf(wholes);
        breakdowns = List.copyOf(breakdowns);
    }

    public record Whole(String indicator, List<String> parts) {}

    /** @throws IllegalStateException when a line is broken; the message names file and line */
    public static Partitions standard() {
        InputStream in = Objects.requireNonNull(Partitions.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Partitions parse(List<String> lines) {
        List<Whole> wholes = new ArrayList<>();
        List<List<String>> breakdowns = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            List<String> parts = cells.length == 2 ? List.of(cells[1].split("\\|")) : List.of();
            if (parts.size() < 2) {
                throw new IllegalStateException(FILE + ":" + (line + 1) + ": a whole or * and two parts expected");
            }
            if (cells[0].equals("*")) {
                breakdowns.add(parts);
            } else {
                wholes.add(new Whole(cells[0], parts));
            }
        }
        return new Partitions(wholes, breakdowns);
    }

    /** The one breakdown that begins with each term, if each has one. */
    public static Optional<List<Fact>> pick(List<String> terms, Map<String, Fact> byName) {
        List<Fact> parts = new ArrayList<>();
        for (String term : terms) {
            List<Fact> fitting = byName.entrySet().stream()
                    .filter(part -> part.getKey().startsWith(term))
                    .map(Map.Entry::getValue)
                    .toList();
            if (fitting.size() != 1) {
                return Optional.empty();
            }
            parts.add(fitting.getFirst());
        }
        return Optional.of(parts);
    }
}
