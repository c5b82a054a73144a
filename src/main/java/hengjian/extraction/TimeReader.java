package hengjian.extraction;

import hengjian.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads one period or date at an offset: {@code (year | 今年 …)? (half | quarter | months | month day?)}, or a word
 * that stands for one. Relative ones are resolved by the {@link Calendar}. An instance reads one text.
 */
final class TimeReader {

    /** How a word stands for a period. */
    private enum Sense {
        TO_DATE,
        RELATIVE,
        NOW,
        LOOKING_BACK,
        VAGUE
    }

    private record Fixed(String form, Sense sense) {}

    private static final Trie<Fixed> FIXED = new Trie<>();
    private static final byte NUMERIC = 1;
    private static final byte CHINESE = 2;
    private static final byte WORDED = 3;

    /** What can start with a character; most start nothing. */
    private static final byte[] STARTS = new byte[Character.MAX_VALUE + 1];

    static {
        fixed(Sense.TO_DATE, "今年以来", "今年来", "年初以来", "今年初以来", "开年以来", "本年以来");
        fixed(Sense.RELATIVE, "上年度", "今年", "去年", "上年", "前年", "明年", "本年度", "本年", "当年", "年内");
        fixed(Sense.NOW, "截至目前", "截止目前", "目前", "截至发稿");
        fixed(Sense.LOOKING_BACK, "过去一年", "一年来", "这一年", "全年");
        fixed(Sense.VAGUE, "近年来", "近些年", "近年", "历年", "多年来", "连年");
        starts("0123456789", NUMERIC);
        starts("一二三四五六七八九十两〇元", CHINESE);
        starts("第前上下首半今去本当明年开目截过这全近多历连“\"", WORDED);
    }

    private static void fixed(Sense sense, String... words) {
        for (String word : words) {
            FIXED.put(word, new Fixed(word, sense));
        }
    }

    private static void starts(String characters, byte kind) {
        characters.chars().forEach(c -> STARTS[c] = kind);
    }

    private final char[] text;
    private final Calendar calendar;
    private int limit;
    private int contextYear;

    TimeReader(char[] text, Calendar calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    /**
     * The period or date at an offset, or null when there is none.
     *
     * @param context the year the sentence has named before, 0 when none
     */
    Mention.@Nullable Time at(int start, int sentenceEnd, int context) {
        byte kind = STARTS[text[start]];
        if (kind == 0) {
            return null;
        }
        limit = sentenceEnd;
        contextYear = context;
        return switch (kind) {
            case NUMERIC -> numeric(start);
            case CHINESE -> chinese(start);
            default -> worded(start);
        };
    }

    private Mention.@Nullable Time numeric(int start) {
        int digits = digitsEnd(start);
        int length = digits - start;
        if (length == 4
                && (text[start] == '1' && text[start + 1] == '9' || text[start] == '2' && text[start + 1] == '0')) {
            return year(start, digits);
        }
        if (length > 2) {
            return null;
        }
        int number = number(start, digits);
        if (digits < limit && text[digits] == ':' && digits + 1 < limit && isDigit(text[digits + 1])) {
            return clock(start, digits);
        }
        if (back(digits)) {
            return looksBack(start, number);
        }
        return length == 2 && at("年", digits) ? shortYear(start, number, digits + 1) : parts(start, start, 0);
    }

    /** 22年上半年, 98年4月: a year of this century or the last when a part of it follows. */
    private Mention.@Nullable Time shortYear(int start, int number, int after) {
        int year = number < 60 ? 2000 + number : 1900 + number;
        boolean part = at("上半年", after)
                || at("下半年", after)
                || at("全年", after)
                || at("底", after)
                || at("末", after)
                || parts(start, after, year) != null;
        return part ? afterYear(start, year, after) : null;
    }

    private Mention.@Nullable Time clock(int start, int digits) {
        int to = digitsEnd(digits + 1);
        boolean clock = to - digits == 3 && (to >= limit || text[to] != ':' && text[to] != '.');
        return clock ? new Mention.Time(start, to, null) : null;
    }

    /** 2022年…, 2017-2019年, 2022-08-05, 2015和2016年. */
    private Mention.@Nullable Time year(int start, int digits) {
        int year = number(start, digits);
        if (at("年", digits)) {
            return afterYear(start, year, digits + 1);
        }
        if (digits + 4 < limit && isRange(text[digits])) {
            int to = digitsEnd(digits + 1);
            if (to - digits == 5 && at("年", to)) {
                return years(start, year, number(digits + 1, to), to + 1);
            }
        }
        if (digits + 5 < limit && "和、与及".indexOf(text[digits]) >= 0) {
            int to = digitsEnd(digits + 1);
            return to - digits == 5 && at("年", to) ? new Mention.Time(start, digits, new Period.Year(year)) : null;
        }
        return date(start, digits);
    }

    /** 2022-08-05, 2022/8/5, 2022.08.05 and their clock time. */
    private Mention.@Nullable Time date(int start, int digits) {
        if (digits + 3 >= limit || "-/.".indexOf(text[digits]) < 0) {
            return null;
        }
        int month = digitsEnd(digits + 1);
        if (month == digits + 1 || month > digits + 3 || month >= limit || text[month] != text[digits]) {
            return null;
        }
        int day = digitsEnd(month + 1);
        return day > month + 1 && day <= month + 3 ? new Mention.Time(start, day, null) : null;
    }

    private Mention.@Nullable Time afterYear(int start, int year, int after) {
        if (at("代", after)) {
            return null;
        }
        int dash = after + 1 < limit && text[after] == '-' && text[after + 1] == '-' ? after + 1 : after;
        if (dash + 5 < limit && isRange(text[dash]) && digitsEnd(dash + 1) == dash + 5 && at("年", dash + 5)) {
            return years(start, year, number(dash + 1, dash + 5), dash + 6);
        }
        int at = after;
        at += at("度", at) ? 1 : 0;
        int tail = at + (at("的", at) ? 1 : 0);
        Mention.Time part = parts(start, tail, year);
        if (part != null) {
            return part;
        }
        if (at("以来", at) || at("之后", at) || at("后", at) || at("起", at)) {
            return new Mention.Time(start, at + 1, null);
        }
        if (at("年末", at) || at("年底", at)) {
            return yearEnd(start, year, at + 2);
        }
        if (at("末", at) || at("底", at)) {
            return yearEnd(start, year, at + 1);
        }
        if (at("全年", at)) {
            return time(start, at + 2, new Period.Year(year));
        }
        return at("初", at) ? new Mention.Time(start, at + 1, null) : time(start, at, new Period.Year(year));
    }

    private Mention.Time yearEnd(int start, int year, int to) {
        return new Mention.Time(start, to, asOf(start) ? Calendar.endOf(year, 12) : new Period.Year(year));
    }

    private Mention.@Nullable Time years(int start, int from, int to, int after) {
        return to > from ? new Mention.Time(start, after, new Period.Years(from, to)) : null;
    }

    /** The part of a year at {@code at}; {@code year} is 0 where the text names none. */
    private Mention.@Nullable Time parts(int start, int at, int year) {
        if (at >= limit) {
            return null;
        }
        if (at("上半年", at) || at("下半年", at)) {
            int half = text[at] == '上' ? 1 : 2;
            return time(start, at + 3, new Period.HalfYear(year > 0 ? year : context(calendar.yearOfHalf(half)), half));
        }
        if (at("半年", at) && year > 0) {
            return time(start, at + 2, new Period.HalfYear(year, 1));
        }
        if (at("首月", at) && year > 0) {
            return time(start, at + 2, new Period.Month(year, 1));
        }
        if (at("首季", at)) {
            return time(start, at + (at("首季度", at) ? 3 : 2), new Period.Quarter(yearFor(year, 1), 1));
        }
        if (text[at] == '前') {
            return first(start, at, year);
        }
        int from = at + (text[at] == '第' ? 1 : 0);
        int digits = numeralEnd(from);
        if (digits == from) {
            return null;
        }
        int number = numeral(from, digits);
        if (at("季度", digits) && number >= 1 && number <= 4) {
            int after = digits + 2;
            after += at("末", after) ? 1 : 0;
            return time(start, after, new Period.Quarter(yearFor(year, number * 3 - 2), number));
        }
        return text[at] == '第' ? null : month(start, at, digits, number, year);
    }

    /** 前三季度, 前5个月, 前7月. */
    private Mention.@Nullable Time first(int start, int at, int year) {
        int digits = numeralEnd(at + 1);
        if (digits == at + 1) {
            return null;
        }
        int number = numeral(at + 1, digits);
        int after = digits + (at("个", digits) ? 1 : 0);
        if (at("季度", after) && number >= 2 && number <= 4) {
            return period(start, after + 2, yearFor(year, number * 3), 1, number * 3);
        }
        boolean months = at("月", after) && number >= 2 && number <= 12;
        return months
                ? period(start, after + 1 + (at("份", after + 1) ? 1 : 0), yearFor(year, number), 1, number)
                : null;
    }

    private Mention.@Nullable Time month(int start, int at, int digits, int number, int year) {
        if (number < 1 || number > 12) {
            return null;
        }
        boolean named = at("月", digits);
        int joint = named ? digits + 1 + (at("份", digits + 1) ? 1 : 0) : digits;
        if (joint < limit && isRange(text[joint])) {
            int to = numeralEnd(joint + 1);
            int last = to == joint + 1 ? 0 : numeral(joint + 1, to);
            if (last > number && last <= 12 && at("月", to) && !isDay(to + 1)) {
                return period(start, to + 1 + (at("份", to + 1) ? 1 : 0), yearFor(year, last), number, last);
            }
        }
        if (!named) {
            return null;
        }
        int after = digits + 1;
        if (isDay(after)) {
            return day(start, number, after, year);
        }
        if (at("末", after) || at("底", after)) {
            return new Mention.Time(start, after + 1, Calendar.endOf(yearFor(year, number), number));
        }
        boolean own = Numerals.is(text[at]) && !at("份", after);
        if (own && year == 0) {
            return null;
        }
        return time(start, after + (at("份", after) ? 1 : 0), new Period.Month(yearFor(year, number), number));
    }

    private boolean isDay(int at) {
        int digits = digitsEnd(at);
        return digits > at && digits <= at + 2 && (at("日", digits) || at("号", digits) || isRangeOfDays(digits));
    }

    private boolean isRangeOfDays(int at) {
        if (at >= limit || !isRange(text[at])) {
            return false;
        }
        int digits = digitsEnd(at + 1);
        return digits > at + 1 && at("日", digits);
    }

    private Mention.@Nullable Time day(int start, int month, int at, int year) {
        int digits = digitsEnd(at);
        int day = number(at, digits);
        int after = digits + (at("日", digits) || at("号", digits) ? 1 : 0);
        if (after < limit && isRange(text[after])) {
            int to = digitsEnd(after + 1);
            after = to > after + 1 && at("日", to) ? to + 1 : after;
        }
        Period period = asOf(start) || at("止", after) ? Calendar.day(yearFor(year, month), month, day) : null;
        return new Mention.Time(start, after, period);
    }

    private Mention.@Nullable Time chinese(int start) {
        if (text[start] == '元') {
            boolean january = at("元月", start) || start + 1 < limit && isRange(text[start + 1]);
            return january ? month(start, start, start + 1, 1, 0) : null;
        }
        int digits = numeralEnd(start);
        if (digits - start == 4 && at("年", digits) && numeralIsYear(start)) {
            return afterYear(start, yearOf(start), digits + 1);
        }
        if (text[start] == '十' && digits - start == 3) {
            Mention.Time plan = plan(start, start);
            if (plan != null) {
                return plan;
            }
        }
        if (digits - start == 1 && back(digits)) {
            return looksBack(start, numeral(start, digits));
        }
        if (at("一年来", start)) {
            return time(start, start + 3, new Period.Year(calendar.closed()));
        }
        return parts(start, start, 0);
    }

    private boolean back(int at) {
        return at("年来", at);
    }

    private Mention.@Nullable Time looksBack(int start, int years) {
        int digits = numeralEnd(start);
        return years < 2 || years > 30
                ? years == 1 ? time(start, digits + 2, new Period.Year(calendar.closed())) : null
                : time(start, digits + 2, calendar.last(years));
    }

    /** 十四五期间, “十三五”时期, 十四五末. */
    private Mention.@Nullable Time plan(int start, int at) {
        if (at + 2 >= limit || text[at] != '十' || text[at + 2] != '五') {
            return null;
        }
        int number = 10 + Numerals.digit(text[at + 1]);
        int after = at + 3;
        after += after < limit && (text[after] == '”' || text[after] == '"') ? 1 : 0;
        if (number < 11 || number > 19) {
            return null;
        }
        if (at("期间", after) || at("时期", after) || at("以来", after)) {
            return time(start, after + 2, Calendar.plan(number));
        }
        if (at("年均", after)) {
            return time(start, after, Calendar.plan(number));
        }
        return at("末", after)
                ? time(start, after + 1, new Period.Year(((Period.Years) Calendar.plan(number)).to()))
                : null;
    }

    private Mention.@Nullable Time worded(int start) {
        if (text[start] == '“' || text[start] == '"') {
            return plan(start, start + 1);
        }
        Fixed fixed = FIXED.longest(text, start, limit);
        return fixed == null ? lookingBack(start) : fixed(start, fixed);
    }

    private Mention.@Nullable Time fixed(int start, Fixed fixed) {
        int after = start + fixed.form().length();
        return switch (fixed.sense()) {
            case TO_DATE ->
                time(start, after, new Period.YearToDate(calendar.published().getYear()));
            case RELATIVE -> relative(start, fixed.form());
            case NOW -> at("的", after + 10) ? lookingBack(start) : time(start, after, calendar.today());
            case LOOKING_BACK -> time(start, after, new Period.Year(context(calendar.closed())));
            case VAGUE -> new Mention.Time(start, after, null);
        };
    }

    private Mention.@Nullable Time lookingBack(int start) {
        int at = at("过去", start) ? start + 2 : at("这", start) || at("近", start) ? start + 1 : -1;
        if (at > 0 && at < limit) {
            int digits = numeralEnd(at);
            int years = digits == at ? 0 : numeral(at, digits);
            if (digits > at && at("年", digits) && years >= 2 && years <= 30) {
                int after = digits + 1 + (at("来", digits + 1) ? 1 : 0);
                return time(start, after, calendar.last(years));
            }
        }
        if (at("年末", start) || at("年底", start)) {
            return time(start, start + 2, new Period.Year(context(calendar.closed())));
        }
        return parts(start, start, 0);
    }

    private Mention.@Nullable Time relative(int start, String word) {
        int after = start + word.length();
        int year = (word.equals("当年") || word.equals("年内")) && contextYear > 0 ? contextYear : calendar.relative(word);
        int tail = after + (at("的", after) ? 1 : 0);
        Mention.Time part = parts(start, tail, year);
        if (part != null) {
            return part;
        }
        if (at("末", after) || at("底", after) || at("年末", after) || at("年底", after)) {
            return yearEnd(start, year, after + (at("年", after) ? 2 : 1));
        }
        if (at("初", after) || at("以来", after)) {
            return new Mention.Time(start, after + 1, null);
        }
        return time(start, after + (at("全年", after) ? 2 : 0), new Period.Year(year));
    }

    /** 截至6月底, 到2025年: the figure holds as of that day. */
    private boolean asOf(int start) {
        return start >= 2 && text[start - 2] == '截' && (text[start - 1] == '至' || text[start - 1] == '止')
                || start >= 1 && text[start - 1] == '到';
    }

    private int yearFor(int year, int lastMonth) {
        if (year > 0) {
            return year;
        }
        int latest = calendar.yearOf(lastMonth);
        return contextYear > 0 && contextYear <= latest ? contextYear : latest;
    }

    private int context(int otherwise) {
        return contextYear > 0 ? contextYear : otherwise;
    }

    private Mention.@Nullable Time period(int start, int after, int year, int from, int to) {
        Period period = Calendar.months(year, from, to);
        return period == null ? null : new Mention.Time(start, after, period);
    }

    private static Mention.Time time(int start, int after, Period period) {
        return new Mention.Time(start, after, period);
    }

    private boolean at(String word, int at) {
        if (at + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < limit && isDigit(text[at]) && at - from < 12) {
            at++;
        }
        return at;
    }

    /** The end of a short number, in digits or Chinese numerals. */
    private int numeralEnd(int from) {
        int at = digitsEnd(from);
        if (at > from) {
            return at - from <= 4 ? at : from;
        }
        while (at < limit && at - from < 4 && (Numerals.digit(text[at]) >= 0 || text[at] == '十')) {
            at++;
        }
        return at;
    }

    private int numeral(int from, int to) {
        return isDigit(text[from])
                ? number(from, to)
                : Numerals.value(text, from, to).intValue();
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    private boolean numeralIsYear(int start) {
        int year = yearOf(start);
        return year >= 1900 && year < 2100;
    }

    private int yearOf(int start) {
        int year = 0;
        for (int i = start; i < start + 4; i++) {
            year = year * 10 + Math.max(0, Numerals.digit(text[i]));
        }
        return year;
    }

    private static boolean isRange(char c) {
        return c == '-' || c == '至' || c == '到' || c == '~';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
