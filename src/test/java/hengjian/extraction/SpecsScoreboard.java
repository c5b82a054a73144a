package hengjian.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Third-party cases against what the engine reads, counted by file; the misses are listed with what was read. */
final class SpecsScoreboard {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<String, int[]> scores = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    SpecsScoreboard(Path folder) {
        this.folder = folder;
    }

    /** The values of one case, as upstream expects them; null when the case is not of this board's kind. */
    interface Expected extends Function<JsonNode, List<BigDecimal>> {}

    void score(String file, Expected expected, Function<String, List<BigDecimal>> reader) {
        int[] score = scores.computeIfAbsent(file, name -> new int[2]);
        for (JsonNode row : rows(file)) {
            List<BigDecimal> wanted = passesUpstream(row) ? expected.apply(row) : null;
            if (wanted == null) {
                continue;
            }
            List<BigDecimal> read = reader.apply(row.get("input").asString());
            boolean right = same(wanted, read);
            score[0] += right ? 1 : 0;
            score[1]++;
            if (!right) {
                misses.add("%s\t%s\t%s %s\t%s\twanted %s\tread %s"
                        .formatted(
                                file,
                                reason(row.get("input").asString()),
                                row.get("origin").asString(),
                                row.get("id").asString(),
                                row.get("input").asString().replaceAll("\\s+", " "),
                                plain(wanted),
                                plain(read)));
            }
        }
    }

    private static final Map<String, String> REASONS = reasons();

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("[kKMGＫＭ]|[eEｅ][－-]?[\\d０-９]|\\^|^[-－]?\\.", "notation of computers, not of statistics");
        reasons.put("[打對对双雙Ⅲ]", "pairs and dozens are units of their own here");
        reasons.put("折", "a reduced price, not a share");
        reasons.put("几|幾|半百|半半|半个|半$", "vague: no number is stated");
        reasons.put("^零$", "a lone zero states nothing");
        reasons.put("又|[^百]分之负|四千二分之", "sums of a number and a fraction");
        reasons.put("[元圆][壹一柒七]角", "jiao are not told apart from yuan");
        return reasons;
    }

    private static String reason(String input) {
        return REASONS.entrySet().stream()
                .filter(entry -> java.util.regex.Pattern.compile(entry.getKey())
                        .matcher(input)
                        .find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("not read");
    }

    double share(String file) {
        int[] score = scores.getOrDefault(file, new int[] {0, 1});
        return (double) score[0] / score[1];
    }

    String report() {
        StringBuilder report = new StringBuilder();
        scores.forEach((file, score) -> report.append("%-12s %4d of %4d  %.1f %%%n"
                .formatted(file, score[0], score[1], 100.0 * score[0] / Math.max(1, score[1]))));
        misses.forEach(miss -> report.append(miss).append('\n'));
        return report.toString();
    }

    List<JsonNode> rows(String file) {
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
        String not = row.path("NotSupported").asString("").toLowerCase(java.util.Locale.ROOT);
        return !(not.contains("java,") || not.endsWith("java"))
                || !not.contains("javascript")
                || !not.contains("python")
                || !not.contains("dotnet");
    }

    private static boolean same(List<BigDecimal> wanted, List<BigDecimal> read) {
        if (wanted.size() != read.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            BigDecimal off = wanted.get(i).subtract(read.get(i)).abs();
            if (off.compareTo(wanted.get(i).abs().movePointLeft(6)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> plain(List<BigDecimal> values) {
        return values.stream()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .toList();
    }
}
