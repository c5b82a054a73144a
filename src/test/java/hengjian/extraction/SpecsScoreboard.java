package hengjian.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Third-party cases against what the engine reads, counted by file. A row is right, wrong, or of a class that is not
 * the language of statistics; the class is told from the row alone, never from what was read.
 */
final class SpecsScoreboard {

    /** What became of one row. */
    sealed interface Outcome {

        record Right() implements Outcome {}

        record Wrong(String wanted, String read) implements Outcome {}

        record NotOurs(String reason) implements Outcome {}

        static Outcome of(Object wanted, Object read, boolean same) {
            return same ? new Right() : new Wrong(wanted.toString(), read.toString());
        }
    }

    /** The rows of one file. */
    private static final class Tally {
        private final List<String> misses = new ArrayList<>();
        private final Map<String, List<String>> notOurs = new LinkedHashMap<>();
        private int right;
        private int failsUpstream;

        private int ours() {
            return right + misses.size();
        }

        private int left() {
            return notOurs.values().stream().mapToInt(List::size).sum();
        }

        private double share() {
            return (double) right / Math.max(1, ours());
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PLATFORMS = Set.of("dotnet", "java", "javascript", "python");

    private final Path folder;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    SpecsScoreboard(Path folder) {
        this.folder = folder;
    }

    void score(String file, Function<JsonNode, Outcome> judge) {
        Tally tally = tallies.computeIfAbsent(file, name -> new Tally());
        for (JsonNode row : rows(file)) {
            if (!passesUpstream(row)) {
                tally.failsUpstream++;
                continue;
            }
            String input = row.get("input").asString().replaceAll("\\s+", " ");
            switch (judge.apply(row)) {
                case Outcome.Right right -> tally.right++;
                case Outcome.NotOurs not ->
                    tally.notOurs
                            .computeIfAbsent(not.reason(), reason -> new ArrayList<>())
                            .add(input);
                case Outcome.Wrong wrong ->
                    tally.misses.add("%s\t%s %s\t%s\twanted %s\tread %s"
                            .formatted(
                                    file,
                                    row.get("origin").asString(),
                                    row.get("id").asString(),
                                    input,
                                    wrong.wanted(),
                                    wrong.read()));
            }
        }
    }

    double share(String file) {
        return tallies.get(file).share();
    }

    String report() {
        StringBuilder report = new StringBuilder(
                "file                 right of ours       %   not ours   upstream fails it   right of all upstream passes\n");
        tallies.forEach((file, tally) -> report.append("%-20s %5d %7d  %6.1f %10d %19d   %5.1f %% of %d%n"
                .formatted(
                        file,
                        tally.right,
                        tally.ours(),
                        100 * tally.share(),
                        tally.left(),
                        tally.failsUpstream,
                        100.0 * tally.right / Math.max(1, tally.ours() + tally.left()),
                        tally.ours() + tally.left())));
        report.append("\nNot ours, and why\n");
        tallies.forEach((file, tally) -> tally.notOurs.forEach((reason, inputs) ->
                report.append("%s\t%d\t%s\t%s%n".formatted(file, inputs.size(), reason, String.join(" · ", inputs)))));
        report.append("\nMissed\n");
        tallies.values()
                .forEach(tally ->
                        tally.misses.forEach(miss -> report.append(miss).append('\n')));
        return report.toString();
    }

    private List<JsonNode> rows(String file) {
        try {
            return Files.readAllLines(folder.resolve(file + ".jsonl")).stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows that no platform of their own project passes are no measure. */
    private static boolean passesUpstream(JsonNode row) {
        Set<String> fails =
                Set.of(row.path("NotSupported")
                                .asString("")
                                .toLowerCase(Locale.ROOT)
                                .split("[,\\s]+"))
                        .stream()
                        .collect(Collectors.toSet());
        return !fails.containsAll(PLATFORMS);
    }
}
