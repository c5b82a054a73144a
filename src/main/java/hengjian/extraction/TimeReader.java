package hengjian.extraction;

import hengjian.extraction.TimeWords.TimeWord;
import hengjian.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads one period or date at an offset: {@code (year | 今年 …)? (half | quarter | months | month day?)}, or a word
 * that stands for one. Relative ones are resolved by the {@link Calendar}. An instance reads one text.
 */
final class TimeReader {

    /** Fewer years since a zone was founded are no look back. */
    private static final int ANNIVERSARY = 5;

    private static final int MONTHS = 12;

    private final TimeText text;
    private final TimeWords words;
    private final Calendar calendar;
    private final YearPartReader parts;
    private final YearReader years;

    TimeReader(char[] letters, Calendar calendar, TimeWords words) {
        this.text = new TimeText(letters, calendar);
        this.words = words;
        this.calendar = calendar;
        this.parts = new YearPartReader(text);
        this.years = new YearReader(text, parts);
    }

    /**
     * The period or date at an offset, or null when there is none.
     *
     * @param context the year the sentence has named before, 0 when none
     */
    Mention.@Nullable Time at(int start, int sentenceEnd, int context) {
        byte kind = words.start(text.letter(start));
        if (kind == TimeWords.NOTHING) {
            return null;
        }
        text.within(sentenceEnd, context);
        return switch (kind) {
            case TimeWords.DIGIT -> isSpaced(start) ? spaced(start) : inDigits(start);
            case TimeWords.NUMERAL -> inNumerals(start);
            default -> inWords(start);
        };
    }

    /** Whether the period at an offset is another year than the one the text speaks of: 去年. */
    boolean isAnotherYear(int start, int sentenceEnd) {
        TimeWord word = words.at(text.letters(), start, sentenceEnd);
        return word != null && word.sense().isAnotherYear();
    }

    // --- starting with a number --------------------------------------------------------------------------------------

    /** 2022 年 1 - 6 月: web pages set digits apart. */
    private boolean isSpaced(int start) {
        int blank = text.digitsEnd(start);
        return blank <= start + 4
                && text.says(" ", blank)
                && (text.says("年", blank + 1) || text.says("月", blank + 1) || text.isRange(blank + 1));
    }

    private Mention.@Nullable Time spaced(int start) {
        Unspaced close = Unspaced.around(text.letters(), start, text.limit());
        Mention.Time time =
                new TimeReader(close.text(), calendar, words).at(close.start(), close.text().length, text.contextOr(0));
        return time == null ? null : new Mention.Time(start, close.end(time.end()), time.period());
    }

    private Mention.@Nullable Time inDigits(int start) {
        int digits = text.digitsEnd(start);
        int length = digits - start;
        if (length == 4 && years.isYear(start)) {
            return years.inDigits(start, digits);
        }
        if (length > 2) {
            return null;
        }
        if (text.says(":", digits) && text.digitsEnd(digits + 1) > digits + 1) {
            return clock(start, digits);
        }
        int number = text.number(start, digits);
        Mention.Time listed = monthOfList(start, digits, number);
        if (listed != null) {
            return listed;
        }
        if (text.says("年来", digits)) {
            return yearsBack(start, digits, number);
        }
        if (text.says("年", digits) && number >= ANNIVERSARY && isFounded(start)) {
            return TimeText.time(start, digits + 1, calendar.last(number));
        }
        return length == 2 && text.says("年", digits)
                ? years.inTwoDigits(start, number, digits + 1)
                : parts.numbered(start, start, 0);
    }

    /** 建区20年, 成立30年. */
    private boolean isFounded(int start) {
        return start > 1
                && (text.says("建区", start - 2)
                        || text.says("建园", start - 2)
                        || text.says("建市", start - 2)
                        || text.says("成立", start - 2));
    }

    /** Each of the months in 7、8、9三个月; null when the number is none of such. */
    private Mention.@Nullable Time monthOfList(int start, int digits, int number) {
        int last = start;
        int at = digits;
        for (int i = 1; i < MONTHS && text.says("、", at) && text.digitsEnd(at + 1) > at + 1; i++) {
            last = at + 1;
            at = text.digitsEnd(last);
        }
        boolean first = last == start;
        boolean later = start > 0 && text.letter(start - 1) == '、';
        int count = text.numeralEnd(at);
        boolean several = count > at && text.says("个月", count);
        boolean months = first ? later && several : several || text.says("月", at);
        int named = months ? text.number(last, at) : 0;
        if (named < 1 || named > 12 || number < 1 || number > 12) {
            return null;
        }
        Period month = new Period.Month(text.yearFor(0, named), number);
        return TimeText.time(start, first ? count + 2 : digits, month);
    }

    /** Whether a list of months starts at an offset, so that its first number is no numbering: 7、8、9三个月. */
    boolean listsMonths(int start, int sentenceEnd) {
        text.within(sentenceEnd, 0);
        int digits = text.digitsEnd(start);
        return digits > start && digits <= start + 2 && monthOfList(start, digits, text.number(start, digits)) != null;
    }

    private Mention.@Nullable Time clock(int start, int colon) {
        int to = text.digitsEnd(colon + 1);
        boolean ratio = start > 0 && text.letter(start - 1) == ':';
        boolean clock = to - colon == 3 && !ratio && !text.says(":", to) && !text.says(".", to);
        return clock ? TimeText.date(start, to) : null;
    }

    private Mention.@Nullable Time inNumerals(int start) {
        if (text.letter(start) == '元') {
            boolean january = text.says("元月", start) || text.isRange(start + 1);
            return january ? parts.month(start, start, start + 1, 1, 0) : null;
        }
        int digits = text.numeralEnd(start);
        Mention.Time year = years.inNumerals(start, digits);
        if (year != null) {
            return year;
        }
        Mention.Time plan = digits - start == 3 ? plan(start, start) : null;
        if (plan != null) {
            return plan;
        }
        if (digits - start == 1 && text.says("年来", digits)) {
            return yearsBack(start, digits, text.numeral(start, digits));
        }
        int count = digits - start == 1 && text.says("年", digits) ? text.numeral(start, digits) : 0;
        boolean over =
                count > 2 && (words.opensSpan(text.letters(), digits + 1, text.limit()) || isPast(start, digits + 1))
                        || count > 1 && text.says("年累计", digits);
        if (over) {
            return TimeText.time(start, digits + 1, calendar.last(count));
        }
        Mention.Time part = parts.numbered(start, start, 0);
        return part != null ? part : word(start);
    }

    /** 本届政府任期的五年，面对…: what a report looks back on, unless it says that the years are to come. */
    private boolean isPast(int start, int end) {
        boolean described = start > 2 && text.letter(start - 1) == '的' && text.says(",", end);
        return described && text.letter(start - 2) != '来' && text.letter(start - 2) != '后';
    }

    /** 五年来, 一年来. */
    private Mention.@Nullable Time yearsBack(int start, int digits, int count) {
        if (count == 1) {
            return TimeText.time(start, digits + 2, new Period.Year(text.contextOr(calendar.closed())));
        }
        return count < 2 || count > 30 ? null : TimeText.time(start, digits + 2, calendar.last(count));
    }

    /** 十四五期间, “十三五”时期, 十四五末. */
    private Mention.@Nullable Time plan(int start, int at) {
        if (text.ends(at + 2)) {
            return null;
        }
        boolean later = text.letter(at) == '十' && text.letter(at + 2) == '五';
        boolean early = at > start && text.letter(at + 1) == '五' && text.closingQuote(at + 2) > 0;
        int number = later ? 10 + Numerals.digit(text.letter(at + 1)) : early ? early(text.letter(at)) : 0;
        if (number < 6 || number > 19) {
            return null;
        }
        int after = later ? at + 3 + text.closingQuote(at + 3) : at + 3;
        Period.Years plan = Calendar.plan(number);
        if (text.says("累计", after) || text.says("共", after)) {
            return TimeText.time(start, after, plan);
        }
        if (text.says("期间", after) || text.says("时期", after) || text.says("以来", after)) {
            return TimeText.time(start, after + 2, plan);
        }
        if (text.says("年均", after)) {
            return TimeText.time(start, after, plan);
        }
        if (at > start && text.says("的", after) && text.digitsEnd(after + 1) > after + 1) {
            return TimeText.time(start, after, plan);
        }
        return text.says("末", after) ? TimeText.time(start, after + 1, new Period.Year(plan.to())) : null;
    }

    /** “十五”, “九五”: the plans before the eleventh, whose names are read as such in quotation marks alone. */
    private static int early(char numeral) {
        return numeral == '十' ? 10 : Numerals.digit(numeral);
    }

    // --- starting with a word ----------------------------------------------------------------------------------------

    /** “十四五”末, 去年, 过去五年, 刚刚过去的2010年. */
    private Mention.@Nullable Time inWords(int start) {
        char first = text.letter(start);
        if (first == '“' || first == '"') {
            return plan(start, start + 1);
        }
        Mention.Time past = first == '刚' || first == '过' ? pastYear(start) : null;
        Mention.Time word = past == null ? word(start) : past;
        return word == null ? unlisted(start, first) : word;
    }

    /** 刚刚过去的2010年. */
    private Mention.@Nullable Time pastYear(int start) {
        int past = Math.max(text.optional("刚刚过去的", start), text.optional("过去的", start));
        boolean digits =
                past > 0 && !text.ends(start + past) && words.start(text.letter(start + past)) == TimeWords.DIGIT;
        Mention.Time year = digits ? inDigits(start + past) : null;
        return year == null ? null : new Mention.Time(start, year.end(), year.period());
    }

    /** What no word of the list stands for: 未来五年, 近三年来, 年末, 上半年, 第二季度. */
    private Mention.@Nullable Time unlisted(int start, char first) {
        return switch (first) {
            case '未', '今' -> lookingAhead(start);
            case '过', '这', '近' -> lookingBack(start);
            case '年' -> yearEnd(start);
            case '上', '下', '首', '前', '第' -> parts.at(start, start, 0);
            default -> null;
        };
    }

    private Mention.@Nullable Time word(int start) {
        TimeWord word = words.at(text.letters(), start, text.limit());
        if (word == null) {
            return null;
        }
        int after = start + word.form().length();
        return switch (word.sense()) {
            case LAST_YEAR ->
                relative(
                        start,
                        after,
                        word.form().charAt(0) == '上' ? text.contextOr(calendar.year(0)) - 1 : calendar.year(-1));
            case THIS_YEAR, YEAR_BEFORE_LAST, NEXT_YEAR -> relative(start, after, calendar.year(word.sense().offset));
            case NAMED_YEAR ->
                relative(start, after, text.contextOr(calendar.closes() ? calendar.closed() : calendar.year(0)));
            case TO_DATE -> TimeText.time(start, after, new Period.YearToDate(calendar.year(0)));
            case NOW -> TimeText.time(start, after, calendar.today());
            case CLOSED_YEAR -> TimeText.time(start, after, new Period.Year(text.contextOr(calendar.closed())));
            case THIS_AND_NEXT_YEAR ->
                TimeText.time(start, after, new Period.Years(calendar.year(0), calendar.year(1)));
            case VAGUE -> TimeText.date(start, after);
        };
    }

    /** 今年上半年, 去年末, 今年全年. */
    private Mention.Time relative(int start, int after, int year) {
        Mention.Time part = parts.at(start, after + text.optional("的", after), year);
        if (part != null) {
            return part;
        }
        if (text.says("末", after) || text.says("底", after)) {
            return years.end(start, year, after + 1);
        }
        if (text.says("年末", after) || text.says("年底", after)) {
            return years.end(start, year, after + 2);
        }
        return text.says("初", after) || text.says("以来", after)
                ? TimeText.date(start, after + 1)
                : TimeText.time(start, after + text.optional("全年", after), new Period.Year(year));
    }

    /** 未来五年, 今后三年. */
    private Mention.@Nullable Time lookingAhead(int start) {
        int at = start + Math.max(text.optional("未来", start), text.optional("今后", start));
        int years = at == start ? 0 : years(at);
        return years == 0 ? null : TimeText.time(start, text.numeralEnd(at) + 1, calendar.next(years));
    }

    /** 过去五年, 近三年来. */
    private Mention.@Nullable Time lookingBack(int start) {
        int at = start + (text.letter(start) == '过' ? text.optional("过去", start) : 1);
        int years = at == start ? 0 : years(at);
        int after = text.numeralEnd(at) + 1;
        return years == 0 ? null : TimeText.time(start, after + text.optional("来", after), calendar.last(years));
    }

    /** How many years are told at an offset, 0 when none are: 五年. */
    private int years(int at) {
        int digits = text.numeralEnd(at);
        int count = digits == at || !text.says("年", digits) ? 0 : text.numeral(at, digits);
        return count >= 2 && count <= 30 ? count : 0;
    }

    /** 年末 of the year spoken of. */
    private Mention.@Nullable Time yearEnd(int start) {
        return text.says("年末", start) || text.says("年底", start)
                ? TimeText.time(start, start + 2, new Period.Year(text.contextOr(calendar.closed())))
                : null;
    }
}
