package hengjian.extraction;

import hengjian.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a year, behind it or alone: {@code half | quarter | first months | months (to months)? | month day?}.
 * {@code start} is where the period's own words begin, {@code at} where the part does, and {@code year} is 0 where the
 * text names none.
 */
final class YearPartReader {

    private final TimeText text;

    YearPartReader(TimeText text) {
        this.text = text;
    }

    Mention.@Nullable Time at(int start, int at, int year) {
        if (text.ends(at)) {
            return null;
        }
        Mention.Time half = half(start, at, year);
        if (half != null) {
            return half;
        }
        if (text.says("首月", at) && year > 0) {
            return TimeText.time(start, at + 2, new Period.Month(year, 1));
        }
        if (text.says("首季", at)) {
            int after = at + 2 + text.optional("度", at + 2);
            return TimeText.time(start, after, new Period.Quarter(text.yearFor(year, 1), 1));
        }
        return text.letter(at) == '前' ? first(start, at + 1, year) : numbered(start, at, year);
    }

    private Mention.@Nullable Time half(int start, int at, int year) {
        if (text.says("上半年", at) || text.says("下半年", at)) {
            int half = text.letter(at) == '上' ? 1 : 2;
            int named = year > 0 ? year : text.contextUpToNow(text.calendar().yearOfHalf(half));
            return TimeText.time(start, at + 3, new Period.HalfYear(named, half));
        }
        if (year > 0 && (text.says("前半年", at) || text.says("后半年", at))) {
            return TimeText.time(start, at + 3, new Period.HalfYear(year, text.letter(at) == '前' ? 1 : 2));
        }
        return text.says("半年", at) && year > 0 ? TimeText.time(start, at + 2, new Period.HalfYear(year, 1)) : null;
    }

    /** 前三季度, 前5个月, 前7月: {@code at} is behind 前. */
    private Mention.@Nullable Time first(int start, int at, int year) {
        int digits = text.numeralEnd(at);
        if (digits == at) {
            return null;
        }
        int number = text.numeral(at, digits);
        int after = digits + text.optional("个", digits);
        if (text.says("季度", after) && number >= 2 && number <= 4) {
            return text.months(start, after + 2, text.yearFor(year, number * 3), 1, number * 3);
        }
        boolean months = text.says("月", after) && number >= 2 && number <= 12;
        return months ? text.months(start, monthEnd(after), text.yearFor(year, number), 1, number) : null;
    }

    /** 三季度, 第二季度, 6月, 1-5月. */
    Mention.@Nullable Time numbered(int start, int at, int year) {
        int from = at + text.optional("第", at);
        int digits = text.numeralEnd(from);
        if (digits == from) {
            return null;
        }
        int number = text.numeral(from, digits);
        if (text.says("季度", digits) && number >= 1 && number <= 4) {
            int after = digits + 2 + text.optional("末", digits + 2);
            return TimeText.time(start, after, new Period.Quarter(text.yearFor(year, number * 3 - 2), number));
        }
        return from > at ? null : month(start, at, digits, number, year);
    }

    /** @param digits after the month's number */
    Mention.@Nullable Time month(int start, int at, int digits, int number, int year) {
        if (number < 1 || number > 12) {
            return null;
        }
        boolean named = text.says("月", digits);
        Mention.Time run = monthsTo(start, named ? monthEnd(digits) : digits, number, year);
        if (run != null || !named) {
            return run;
        }
        int after = digits + 1;
        if (isDay(after)) {
            return day(start, number, after, year);
        }
        int tail = after + text.optional("月", after);
        if (text.says("末", tail) || text.says("底", tail)) {
            return new Mention.Time(start, tail + 1, Calendar.endOf(text.yearFor(year, number), number));
        }
        boolean spelled = Numerals.is(text.letter(at)) && !text.says("份", after) && year == 0;
        return spelled && (number == 1 || namesOther(after))
                ? null
                : TimeText.time(start, monthEnd(digits), new Period.Month(text.yearFor(year, number), number));
    }

    /** -6月 of 1-6月, 至5月 of 1月至5月. */
    private Mention.@Nullable Time monthsTo(int start, int joint, int first, int year) {
        if (!text.isRange(joint)) {
            return null;
        }
        int from = pastSameYear(joint + 1, year);
        int to = text.numeralEnd(from);
        int last = to == from ? 0 : text.numeral(from, to);
        return last > first && last <= 12 && text.says("月", to) && !isDay(to + 1)
                ? text.months(start, monthEnd(to), text.yearFor(year, last), first, last)
                : null;
    }

    /** 五月花, 十月革命; 一月 alone is a length of time. */
    private boolean namesOther(int after) {
        return !text.ends(after) && "花河革来有余多".indexOf(text.letter(after)) >= 0;
    }

    /** 2022年1月至2022年6月, 2018年10月到18年11月. */
    private int pastSameYear(int at, int year) {
        int digits = text.digitsEnd(at);
        boolean named = digits > at
                && text.says("年", digits)
                && (digits - at == 4 && text.number(at, digits) == year
                        || digits - at == 2 && text.number(at, digits) == year % 100);
        return named ? digits + 1 : at;
    }

    /** After 月 or 月份. */
    private int monthEnd(int month) {
        return month + 1 + text.optional("份", month + 1);
    }

    private boolean isDay(int at) {
        int digits = dayEnd(at);
        return digits > at && (text.says("日", digits) || text.says("号", digits) || isRangeOfDays(digits));
    }

    /** After a day's number, in digits or Chinese numerals; {@code at} when there is none. */
    private int dayEnd(int at) {
        int digits = text.digitsEnd(at);
        if (digits > at) {
            return digits <= at + 2 ? digits : at;
        }
        int numeral = text.numeralEnd(at);
        return numeral <= at + 3 ? numeral : at;
    }

    private boolean isRangeOfDays(int at) {
        return text.isRange(at) && daysEnd(at + 1) > at + 1;
    }

    /** After the 日 of a range's last day; {@code from} when there is none. */
    private int daysEnd(int from) {
        int digits = text.digitsEnd(from);
        return digits > from && text.says("日", digits) ? digits + 1 : from;
    }

    private Mention.Time day(int start, int month, int at, int year) {
        int digits = dayEnd(at);
        int day = text.numeral(at, digits);
        int after = digits + Math.max(text.optional("日", digits), text.optional("号", digits));
        after = isRangeOfDays(after) ? daysEnd(after + 1) : after;
        boolean moment = text.says("零时", after) && !text.says("起", after + 2);
        boolean asOf = moment || text.isAsOf(start) || text.says("止", after);
        return new Mention.Time(start, after, asOf ? Calendar.day(text.yearFor(year, month), month, day) : null);
    }
}
