package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Runs the cases of other projects where they lie beside this one ({@code ../shared/specs}, or wherever
 * {@code -Dhengjian.specs} says); target/specs.txt lists what is missed. The floors keep what has been reached.
 */
class SpecsTest {

    private static final Path FOLDER = Path.of(System.getProperty("hengjian.specs", "../shared/specs"));

    @Test
    void readsTheCasesOfOtherProjects() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no third-party cases here");
        SpecsScoreboard board = new SpecsScoreboard(FOLDER);
        board.score("numbers", SpecsTest::numbers, AnyNumbers::in);
        board.score("percent", SpecsTest::percents, AnyNumbers::percents);
        board.score("multiples", SpecsTest::multiples, AnyNumbers::in);
        PeriodCases periods = new PeriodCases(board);
        String report = board.report() + periods.report();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/specs.txt"), report);
        assertTrue(board.share("numbers") > FLOOR_NUMBERS, report);
        assertTrue(board.share("percent") > FLOOR_PERCENT, report);
        assertTrue(periods.share() > FLOOR_PERIODS, report);
    }

    private static final TimeWords TIMES = Vocabulary.standard().times();
    private static final double FLOOR_NUMBERS = 0.81;
    private static final double FLOOR_PERCENT = 0.73;
    private static final double FLOOR_PERIODS = 0.90;

    private static @Nullable List<BigDecimal> numbers(JsonNode row) {
        JsonNode expected = row.get("expected");
        if (expected.isArray()) {
            List<BigDecimal> values = new ArrayList<>();
            for (JsonNode one : expected) {
                if (one.path("value").asString("").isEmpty()) {
                    return null;
                }
                values.add(number(one.get("value").asString()));
            }
            return values;
        }
        String words = expected.asString("").replace("NumeralValue", "").strip();
        return words.matches("-?[\\d.]+(E-?\\d+)?") ? List.of(new BigDecimal(words)) : null;
    }

    private static @Nullable List<BigDecimal> percents(JsonNode row) {
        JsonNode expected = row.get("expected");
        if (!expected.isArray()) {
            BigDecimal share = number(expected.asString("").split(",")[0].strip());
            return List.of(share.movePointRight(2));
        }
        List<BigDecimal> values = new ArrayList<>();
        expected.forEach(one -> values.add(number(one.get("value").asString().replace("%", ""))));
        return values;
    }

    private static @Nullable List<BigDecimal> multiples(JsonNode row) {
        return List.of(number(row.get("expected").asString().replaceAll("[^\\d.]", "")));
    }

    private static BigDecimal number(String words) {
        return new BigDecimal(words.strip());
    }

    /** Periods of years, halves, quarters, months and their runs; clock times, weeks and days are no statistics. */
    private static final class PeriodCases {

        private static final String OTHER =
                ".*([周週天日号時时点分秒晨晚午夜旬礼星节春夏秋冬世纪代]|腊月|正月|小时|之前|之后|以前|以后|以来|起|前后|左右|农历|阴历|公历|后的|前的|个月|个季|大前|大后|未来|下|今后|往后|再过).*";

        /** Years, halves, quarters, months and their runs, as statistics writes them. */
        private static final String STATISTICS = "从?((19|20)?\\d{2}年|[一二三四五六七八九〇零]{4}年|[今去前明本上]年)?度?的?"
                + "([上下]半年|全年|第?[一二三四1-4]个?季度|前[三3两2]个?季度|前\\d+个月"
                + "|(\\d{1,2}|[一二三四五六七八九十]{1,3})月份?([-至到—~]+(\\d{1,2}|[一二三四五六七八九十]{1,3})月份?)?"
                + "|[-至到—~]+(19|20)?\\d{2}年)?";

        private final List<String> misses = new ArrayList<>();
        private int right;
        private int all;
        private int rightOfStatistics;
        private int statistics;

        PeriodCases(SpecsScoreboard board) {
            for (JsonNode row : board.rows("periods")) {
                if (row.get("origin").asString().startsWith("jionlp/test_time_parser")) {
                    jionlp(row);
                }
            }
        }

        private void jionlp(JsonNode row) {
            String words = row.get("input").asString();
            if (words.matches(OTHER)
                    || words.length() > 16
                    || row.path("start").asString("").isEmpty()
                    || !row.get("reference").isNumber()) {
                return;
            }
            all++;
            LocalDate today = LocalDate.ofInstant(
                    Instant.ofEpochSecond(row.get("reference").asLong()), ZoneId.of("Asia/Shanghai"));
            String wanted = row.get("start").asString().substring(0, 10) + "/"
                    + row.path("end_inclusive").asString("----------").substring(0, 10);
            String read = read(words, today);
            boolean ours = words.matches(STATISTICS);
            statistics += ours ? 1 : 0;
            rightOfStatistics += ours && wanted.equals(read) ? 1 : 0;
            if (wanted.equals(read)) {
                right++;
            } else {
                misses.add("periods\t" + words + "\twanted " + wanted + "\tread " + read);
            }
        }

        private static String read(String words, LocalDate today) {
            char[] text = Folded.chars(words);
            TimeReader reader = new TimeReader(text, new Calendar(today), TIMES);
            for (int at = 0; at < text.length; at++) {
                Mention.Time time = reader.at(at, text.length, 0);
                if (time != null && time.period() != null) {
                    return time.period().first() + "/" + time.period().last();
                }
            }
            return "nothing";
        }

        double share() {
            return (double) rightOfStatistics / Math.max(1, statistics);
        }

        String report() {
            return "%-12s %4d of %4d  %.1f %%, of all forms %d of %d%n"
                            .formatted("periods", rightOfStatistics, statistics, 100 * share(), right, all)
                    + String.join("\n", misses) + "\n";
        }
    }
}
