package hengjian.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a text says it was published; a day of its story is none. */
final class Published {

    private static final Pattern LABELLED =
            Pattern.compile("(?:发布时间|发布日期|发表时间|发表日期|发文日期|成文日期|公开日期|更新时间|时间|日期)\\s*[:：]?[\\s|｜]*" + Day.WRITTEN);

    /** On a line of its own, or with what sites write behind it. */
    private static final Pattern ALONE =
            Pattern.compile("(?m)^[\\s　\\[（(]*" + Day.WRITTEN + "(?![\\p{IsHan}&&[^日来稿发作编字浏阅]])");

    /** 2018-06-04 09:54: no story is told to the minute with its year. */
    private static final Pattern TO_THE_MINUTE = Pattern.compile(Day.WRITTEN + "日?[\\s　]*\\d{1,2}[:：]\\d{2}(?!\\d)");

    private static final Pattern ONLY_A_DATE = Pattern.compile("[^\\p{IsHan}]*" + Day.WRITTEN + "日?[^\\p{IsHan}]*");

    private Published() {}

    static Optional<LocalDate> of(String head, String tail) {
        return Imprint.of(tail)
                .map(Imprint::published)
                .or(() -> first(LABELLED, 1, head))
                .or(() -> first(ALONE, 1, head))
                .or(() -> first(Source.BYLINE, 2, head))
                .or(() -> first(TO_THE_MINUTE, 1, head))
                .or(() -> first(LABELLED, 1, tail))
                .or(() -> first(ALONE, 1, tail));
    }

    static boolean isStatedIn(String line) {
        return LABELLED.matcher(line).find()
                || ALONE.matcher(line).find()
                || TO_THE_MINUTE.matcher(line).find();
    }

    static boolean isAll(String line) {
        return ONLY_A_DATE.matcher(line).matches();
    }

    private static Optional<LocalDate> first(Pattern pattern, int group, String part) {
        Matcher found = pattern.matcher(part);
        while (found.find()) {
            Optional<LocalDate> day = Day.of(found.group(group), found.group(group + 1), found.group(group + 2));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
