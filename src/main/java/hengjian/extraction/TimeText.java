package hengjian.extraction;

import hengjian.fact.Period;
import org.jspecify.annotations.Nullable;

/**
 * One text as periods are read from it: its letters and short numerals up to the end of the sentence, and the year that
 * a period without one is of.
 */
final class TimeText {

    private static final int LONGEST_DIGITS = 12;
    private static final int LONGEST_NUMERAL = 4;

    private final char[] text;
    private final Calendar calendar;
    private int limit;
    private int contextYear;

    TimeText(char[] text, Calendar calendar) {
        this.text = text;
        this.calendar = calendar;
    }

    /** @param context the year the sentence has named before, 0 when none */
    void within(int sentenceEnd, int context) {
        limit = sentenceEnd;
        contextYear = context;
    }

    char[] letters() {
        return text;
    }

    int limit() {
        return limit;
    }

    Calendar calendar() {
        return calendar;
    }

    char letter(int at) {
        return text[at];
    }

    boolean ends(int at) {
        return at >= limit;
    }

    boolean says(String word, int at) {
        return Letters.at(text, word, at, limit);
    }

    /** The length of a word that may stand at an offset, 0 when it does not. */
    int optional(String word, int at) {
        return says(word, at) ? word.length() : 0;
    }

    /** 1 when a mark of quotation stands there, also an opening one typed for a closing one, else 0. */
    int closingQuote(int at) {
        return at < limit && (text[at] == '”' || text[at] == '"' || text[at] == '“') ? 1 : 0;
    }

    boolean isRange(int at) {
        return at < limit && (text[at] == '-' || text[at] == '至' || text[at] == '到' || text[at] == '~');
    }

    int digitsEnd(int from) {
        return Letters.digitsEnd(text, from, limit, LONGEST_DIGITS);
    }

    /** The end of a short number, in digits or Chinese numerals. */
    int numeralEnd(int from) {
        int at = digitsEnd(from);
        if (at > from) {
            return at - from <= LONGEST_NUMERAL ? at : from;
        }
        while (at < limit && at - from < LONGEST_NUMERAL && (Numerals.digit(text[at]) >= 0 || text[at] == '十')) {
            at++;
        }
        return at;
    }

    int numeral(int from, int to) {
        return Letters.isDigit(text[from])
                ? number(from, to)
                : Numerals.value(text, from, to).intValue();
    }

    int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    /** 截至6月底, 到2025年: the figure holds as of that day. */
    boolean isAsOf(int start) {
        return start >= 2 && text[start - 2] == '截' && (text[start - 1] == '至' || text[start - 1] == '止')
                || start >= 1 && text[start - 1] == '到';
    }

    /** The year named, else the latest in which a month had begun by the day of publication. */
    int yearFor(int named, int lastMonth) {
        if (named > 0) {
            return named;
        }
        int latest = calendar.yearOf(lastMonth);
        return contextYear > 0 && contextYear <= latest ? contextYear : latest;
    }

    /** The year the sentence has named before, unless that has not begun, else another one. */
    int contextUpToNow(int otherwise) {
        return contextYear > 0 && contextYear <= calendar.year(0) ? contextYear : otherwise;
    }

    /** The year the sentence has named before, else another one. */
    int contextOr(int otherwise) {
        return contextYear > 0 ? contextYear : otherwise;
    }

    static Mention.Time time(int start, int after, Period period) {
        return new Mention.Time(start, after, period);
    }

    static Mention.Time date(int start, int after) {
        return new Mention.Time(start, after, null);
    }

    Mention.@Nullable Time months(int start, int after, int year, int from, int to) {
        Period period = Calendar.months(year, from, to);
        return period == null ? null : new Mention.Time(start, after, period);
    }
}
