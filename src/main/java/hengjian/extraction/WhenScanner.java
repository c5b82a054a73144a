package hengjian.extraction;

import hengjian.document.Span;
import hengjian.fact.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds periods in a folded text and resolves relative ones against the publication date. */
final class WhenScanner {

    private static final Pattern WHEN = Pattern.compile(
            "(?<from>(?:19|20)\\d\\d)年?(?:-|至|到)(?<to>(?:19|20)\\d\\d)年"
                    + "|(?:(?<year>(?:19|20)\\d\\d)年(?:度)?(?:的)?|(?<relative>今年|去年|上年度?|明年|前年|当年|年初以来|年内|本年)(?!同期))?"
                    + "(?:(?<half>上半年|下半年|半年)|第?(?<quarter>[一二三四])季度|前(?<ofthree>[三3两])个?季度"
                    + "|(?:1|一)月?(?:-|至|到)(?<months>1[0-2]|[2-9])月份?|前(?<first>[二三四五六七八九十]|十一|\\d{1,2})个?月"
                    + "|(?<month>1[0-2]|[1-9])月(?:(?<day>\\d{1,2})日|份|末|底|(?!\\d)))"
                    + "|(?<onlyyear>(?:19|20)\\d\\d)年(?!代)"
                    + "|(?<word>今年以来|今年来|今年前|年初以来|今年|去年|上年度?(?!末)|上年末|明年|前年|全年|过去一年|一年来|截至目前|目前|年末|年底|过去五年|五年来|这五年|[“]?十[二三四五][”]?五[”]?(?:期间|时期|以来|年均)?)");
    private static final Pattern COMPARED = Pattern.compile("(比|较|高于|低于|同比|于)[^,。;]{0,4}$");

    List<When> scan(String text, LocalDate published) {
        List<When> found = new ArrayList<>();
        Matcher m = WHEN.matcher(text);
        while (m.find()) {
            Period period = resolve(m, text, published);
            if (period != null && !compared(text, m)) {
                found.add(new When(new Span(m.start(), m.end()), period));
            }
        }
        return found;
    }

    private static boolean compared(String text, Matcher m) {
        return COMPARED.matcher(text.substring(Math.max(0, m.start() - 6), m.start()))
                        .find()
                || text.startsWith("同期", m.end())
                || text.startsWith("以来", m.end())
                || text.startsWith("和", m.end()) && text.startsWith("年同期", Math.min(text.length(), m.end() + 5))
                || text.startsWith("度目标", m.end());
    }

    private static @Nullable Period resolve(Matcher m, String text, LocalDate published) {
        try {
            return period(m, text, published);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return null;
        }
    }

    private static @Nullable Period period(Matcher m, String text, LocalDate published) {
        if (m.group("from") != null) {
            return new Period.Years(number(m, "from"), number(m, "to"));
        }
        if (m.group("onlyyear") != null) {
            return new Period.Year(number(m, "onlyyear"));
        }
        if (m.group("word") != null) {
            return word(m.group("word"), published);
        }
        return part(m, text, published);
    }

    private static @Nullable Period part(Matcher m, String text, LocalDate published) {
        if (m.group("half") != null) {
            int half = m.group("half").startsWith("下") ? 2 : 1;
            return new Period.HalfYear(year(m, published, half == 1 ? 6 : 6), half);
        }
        if (m.group("quarter") != null) {
            int quarter = Numerals.value(m.group("quarter")).intValue();
            return new Period.Quarter(year(m, published, quarter * 3), quarter);
        }
        if (m.group("ofthree") != null) {
            int last = m.group("ofthree").equals("两") ? 6 : 9;
            return cumulative(year(m, published, last), last);
        }
        String months = m.group("months") != null ? m.group("months") : m.group("first");
        if (months != null) {
            int last = Numerals.value(months).intValue();
            return cumulative(year(m, published, last), last);
        }
        return monthOrDay(m, text, published);
    }

    private static @Nullable Period monthOrDay(Matcher m, String text, LocalDate published) {
        int month = number(m, "month");
        int year = year(m, published, month);
        boolean asOf = text.substring(Math.max(0, m.start() - 3), m.start()).contains("截");
        if (m.group("day") == null) {
            return asOf
                            || m.group().endsWith("份")
                            || m.group().endsWith("月")
                            || m.group().endsWith("末")
                    ? new Period.Month(year, month)
                    : null;
        }
        return asOf ? new Period.Day(LocalDate.of(year, month, number(m, "day"))) : null;
    }

    /** January to June is the half-year, January to March the quarter. */
    private static Period cumulative(int year, int last) {
        return switch (last) {
            case 3 -> new Period.Quarter(year, 1);
            case 6 -> new Period.HalfYear(year, 1);
            case 12 -> new Period.Year(year);
            default -> new Period.Months(year, 1, last);
        };
    }

    /** Without a year, the latest such period that had ended (or was about to) on the day of publication. */
    private static int year(Matcher m, LocalDate published, int lastMonth) {
        if (m.group("year") != null) {
            return number(m, "year");
        }
        String relative = m.group("relative");
        if (relative != null) {
            return published.getYear()
                    + switch (relative) {
                        case "去年", "上年", "上年度" -> -1;
                        case "前年" -> -2;
                        case "明年" -> 1;
                        default -> 0;
                    };
        }
        return published.getMonthValue() >= lastMonth ? published.getYear() : published.getYear() - 1;
    }

    private static @Nullable Period word(String word, LocalDate published) {
        int year = published.getYear();
        return switch (word) {
            case "今年以来", "今年来", "年初以来" -> new Period.YearToDate(year);
            case "今年", "今年前" -> new Period.Year(year);
            case "去年", "上年", "上年度", "上年末" -> new Period.Year(year - 1);
            case "前年" -> new Period.Year(year - 2);
            case "明年" -> new Period.Year(year + 1);
            case "全年", "过去一年", "一年来", "年末", "年底" -> new Period.Year(closed(published));
            case "过去五年", "五年来", "这五年" -> new Period.Years(closed(published) - 4, closed(published));
            case "目前", "截至目前" -> new Period.Day(published);
            default -> plan(word);
        };
    }

    private static @Nullable Period plan(String word) {
        int first = word.contains("二") ? 2011 : word.contains("三") ? 2016 : word.contains("四") ? 2021 : 2026;
        return word.endsWith("间") || word.endsWith("期") || word.endsWith("均")
                ? new Period.Years(first, first + 4)
                : null;
    }

    /** The year a look back is about: reports of January to March are about the year before. */
    static int closed(LocalDate published) {
        return published.getMonthValue() <= 3 ? published.getYear() - 1 : published.getYear();
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
