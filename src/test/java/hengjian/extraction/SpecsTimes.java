package hengjian.extraction;

import hengjian.extraction.SpecsScoreboard.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Judges the rows about periods and days. Ours are the kinds that statistics names: years and their runs, halves,
 * quarters, single and cumulative months, days as of which a stock is counted, years relative to the text's own.
 */
final class SpecsTimes {

    private static final TimeWords TIMES = Vocabulary.standard().times();
    private static final SpecsClasses PERIODS = SpecsClasses.periods();
    private static final SpecsClasses DAYS = SpecsClasses.days();
    private static final Pattern YMD = Pattern.compile("ymd?\\((\\d+), (\\d+)(?:, (\\d+))?\\)|y\\((\\d+)\\)");
    private static final Pattern LOCAL = Pattern.compile("of\\((\\d+), (\\d+), (\\d+)");

    /** First and last day; both belong to it. */
    private record Stretch(
            @Nullable LocalDate first, @Nullable LocalDate last) {

        /** Statistics looks back: 12月 in a text of June is that of the year before, where upstream looks ahead. */
        Stretch lookingBack(LocalDate today, String words) {
            boolean ahead = first != null
                    && last != null
                    && first.withDayOfMonth(1).isAfter(today)
                    && !words.matches(".*(年|\\d{4}).*");
            return ahead ? new Stretch(first.minusYears(1), last.minusYears(1)).lookingBack(today, words) : this;
        }
    }

    private SpecsTimes() {}

    static Outcome periods(JsonNode row) {
        String words = words(row);
        String reason = PERIODS.reason(words);
        if (reason != null) {
            return new Outcome.NotOurs(reason);
        }
        Stretch wanted = wanted(row, words).lookingBack(today(row), words);
        Stretch read = read(words, today(row));
        boolean end = words.matches(".*[末底]$");
        boolean same = end ? wanted.last() != null && wanted.last().equals(read.last()) : wanted.equals(read);
        return Outcome.of(wanted, read, same);
    }

    static Outcome days(JsonNode row) {
        String words = words(row);
        String reason = DAYS.reason(words);
        if (reason != null) {
            return new Outcome.NotOurs(reason);
        }
        Stretch wanted = wanted(row, words).lookingBack(today(row), words);
        Stretch read = read("截至" + words, today(row));
        return Outcome.of(wanted, read, wanted.equals(read));
    }

    /** The text's own words of the period where upstream cites them within a sentence. */
    private static String words(JsonNode row) {
        return row.path("text").asString(SpecsNumbers.input(row)).strip();
    }

    private static LocalDate today(JsonNode row) {
        JsonNode reference = row.get("reference");
        if (reference.isNumber()) {
            return LocalDate.ofInstant(Instant.ofEpochSecond(reference.asLong()), ZoneId.of("Asia/Shanghai"));
        }
        if (reference.isString() && reference.asString().length() >= 10) {
            return LocalDate.parse(reference.asString().substring(0, 10));
        }
        JsonNode year = reference.isObject() ? reference.path("year") : reference.path(0);
        JsonNode month = reference.isObject() ? reference.path("month") : reference.path(1);
        return year.isNumber() ? LocalDate.of(year.asInt(), month.asInt(7), 1) : LocalDate.of(2021, 6, 14);
    }

    private static Stretch wanted(JsonNode row, String words) {
        if (row.has("expected")) {
            return minlp(row.get("expected").asString());
        }
        if (row.has("end_inclusive")) {
            return new Stretch(day(row.path("start")), day(row.path("end_inclusive")));
        }
        JsonNode value = row.has("values") ? row.get("values").get(0) : row.path("past");
        LocalDate point = day(value.path("value"));
        if (point != null) {
            return new Stretch(point, point);
        }
        LocalDate first = day(value.has("start") ? value.get("start") : value.path("startDate"));
        LocalDate end = day(value.has("end") ? value.get("end") : value.path("endDate"));
        return new Stretch(first, end == null ? null : last(end, words));
    }

    /** Upstream leaves the end out, and of a run of years or months even the last one named, which we count in. */
    private static LocalDate last(LocalDate end, String words) {
        if (!words.matches(".*[-~至到与和].*")) {
            return end.minusDays(1);
        }
        return (words.contains("月") ? end.plusMonths(1) : end.plusYears(1)).minusDays(1);
    }

    private static Stretch minlp(String words) {
        Matcher date = YMD.matcher(words);
        if (date.find()) {
            int year = Integer.parseInt(date.group(4) == null ? date.group(1) : date.group(4));
            LocalDate first = LocalDate.of(
                    year,
                    date.group(4) == null ? Integer.parseInt(date.group(2)) : 1,
                    date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
            LocalDate end = date.group(4) != null
                    ? first.plusYears(1)
                    : date.group(3) == null ? first.plusMonths(1) : first.plusDays(1);
            return new Stretch(first, end.minusDays(1));
        }
        List<LocalDate> ends = LOCAL.matcher(words)
                .results()
                .map(found -> LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                .toList();
        return ends.size() < 2
                ? new Stretch(null, null)
                : new Stretch(ends.get(0), ends.get(1).minusDays(1));
    }

    private static @Nullable LocalDate day(JsonNode node) {
        String words = node.asString("");
        return words.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(words.substring(0, 10)) : null;
    }

    private static Stretch read(String words, LocalDate today) {
        char[] text = Folded.chars(words);
        TimeReader reader = new TimeReader(text, new Calendar(today, false), TIMES);
        for (int at = 0; at < text.length; at++) {
            Mention.Time time = reader.at(at, text.length, 0);
            if (time != null && time.period() != null) {
                return new Stretch(time.period().first(), time.period().last());
            }
        }
        return new Stretch(null, null);
    }
}
