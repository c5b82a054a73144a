package hengjian.extraction;

import hengjian.fact.Period;
import org.jspecify.annotations.Nullable;

/** Reads a period that starts with its year in numbers: 2022年, 22年上半年, 2017-2019年, 2022-08-05, 二〇二二年. */
final class YearReader {

    private static final int LENGTH = 4;

    private final TimeText text;
    private final YearPartReader parts;

    YearReader(TimeText text, YearPartReader parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Whether the four digits at an offset can be a year of this century or the last. */
    boolean isYear(int start) {
        return text.letter(start) == '1' && text.letter(start + 1) == '9'
                || text.letter(start) == '2' && text.letter(start + 1) == '0';
    }

    /** 2022年…, 2017-2019年, 2022-08-05, 2015和2016年; {@code digits} is behind the four digits. */
    Mention.@Nullable Time inDigits(int start, int digits) {
        int year = text.number(start, digits);
        if (text.says("年", digits)) {
            return afterYear(start, year, digits + 1);
        }
        int to = digits + 1 < text.limit() ? text.digitsEnd(digits + 1) : digits;
        boolean another = to - digits == LENGTH + 1 && text.says("年", to);
        if (another && text.isRange(digits)) {
            return years(start, year, text.number(digits + 1, to), to + 1);
        }
        if (another && "和、与及".indexOf(text.letter(digits)) >= 0) {
            return TimeText.time(start, digits, new Period.Year(year));
        }
        return date(start, digits);
    }

    /** 二〇二二年…; null when the numerals are no year. */
    Mention.@Nullable Time inNumerals(int start, int end) {
        if (!text.says("年", end)) {
            return null;
        }
        if (end - start == 2 && isPair(start)) {
            return inTwoDigits(start, text.numeral(start, end), end + 1);
        }
        int year = end - start == LENGTH ? fourDigits(start) : 0;
        return year > 0 ? afterYear(start, year, end + 1) : null;
    }

    /** 九七年, 零一年: two digits, no 十. */
    private boolean isPair(int at) {
        return Numerals.digit(text.letter(at)) >= 0 && Numerals.digit(text.letter(at + 1)) >= 0;
    }

    /** The year of four digits at an offset, 2019 or 二〇一九; 0 when there is none. */
    private int fourDigits(int from) {
        if (text.digitsEnd(from) == from + LENGTH) {
            return text.number(from, from + LENGTH);
        }
        if (text.numeralEnd(from) != from + LENGTH) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + LENGTH; i++) {
            year = year * 10 + Math.max(0, Numerals.digit(text.letter(i)));
        }
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /** 22年上半年, 98年4月: a year of this century or the last when a part of it follows. */
    Mention.@Nullable Time inTwoDigits(int start, int number, int after) {
        int year = number < 60 ? 2000 + number : 1900 + number;
        boolean part = text.says("上半年", after)
                || text.says("下半年", after)
                || text.says("全年", after)
                || text.says("底", after)
                || text.says("末", after)
                || parts.at(start, after, year) != null;
        return part ? afterYear(start, year, after) : null;
    }

    private Mention.@Nullable Time afterYear(int start, int year, int after) {
        if (text.says("代", after)) {
            return null;
        }
        int dash = after + (text.says("--", after) ? 1 : 0);
        int to = dash + 1 + LENGTH;
        int last = text.isRange(dash) && text.says("年", to) ? fourDigits(dash + 1) : 0;
        if (last > 0) {
            return years(start, year, last, to + 1);
        }
        int at = after + text.optional("度", after);
        Mention.Time part = parts.at(start, at + text.optional("的", at), year);
        return part != null ? part : whole(start, year, at);
    }

    /** The year as a whole, its end, or a date in it. */
    private Mention.Time whole(int start, int year, int at) {
        if (text.says("以来", at) || text.says("之后", at) || text.says("后", at) || text.says("起", at)) {
            return TimeText.date(start, at + 1);
        }
        if (text.says("年末", at) || text.says("年底", at)) {
            return end(start, year, at + 2);
        }
        if (text.says("末", at) || text.says("底", at)) {
            return end(start, year, at + 1);
        }
        if (text.says("初", at)) {
            return TimeText.date(start, at + 1);
        }
        return TimeText.time(start, at + text.optional("全年", at), new Period.Year(year));
    }

    /** The end of a year stands for its last day where the figure holds as of it, else for the year. */
    Mention.Time end(int start, int year, int to) {
        return new Mention.Time(start, to, text.isAsOf(start) ? Calendar.endOf(year, 12) : new Period.Year(year));
    }

    private static Mention.@Nullable Time years(int start, int from, int to, int after) {
        return to > from ? TimeText.time(start, after, new Period.Years(from, to)) : null;
    }

    /** 2022-08-05, 2022/8/5, 2022.08.05. */
    private Mention.@Nullable Time date(int start, int digits) {
        if (digits + 3 >= text.limit() || "-/.".indexOf(text.letter(digits)) < 0) {
            return null;
        }
        int month = text.digitsEnd(digits + 1);
        if (month == digits + 1
                || month > digits + 3
                || text.ends(month)
                || text.letter(month) != text.letter(digits)) {
            return null;
        }
        int day = text.digitsEnd(month + 1);
        if (day == month + 1 || day > month + 3) {
            return null;
        }
        Period period = text.isAsOf(start)
                ? Calendar.day(text.number(start, digits), text.number(digits + 1, month), text.number(month + 1, day))
                : null;
        return new Mention.Time(start, day, period);
    }
}
