package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.fact.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What periods mean in a text published on a given day.
 *
 * @param closes whether it is a government's report, early in a year, on the year before
 */
record Calendar(LocalDate published, boolean closes) {

    /** Up to June a look back over years ends with the one before. */
    private static final int OPEN = 6;

    /** From October on a look back over years counts the running one. */
    private static final int CLOSING = 10;

    static Calendar of(SourceDocument document) {
        boolean early = document.published().getMonthValue() <= 3;
        return new Calendar(document.published(), early && document.isOfGovernment());
    }

    /** January to June is the half-year, January to March the quarter, and so on; other runs stay months. */
    static @Nullable Period months(int year, int from, int to) {
        if (from < 1 || to > 12 || to < from || year < 1000 || year > 9999) {
            return null;
        }
        int length = to - from + 1;
        if (length == 12) {
            return new Period.Year(year);
        }
        if (length == 6 && from % 6 == 1) {
            return new Period.HalfYear(year, from / 6 + 1);
        }
        if (length == 3 && from % 3 == 1) {
            return new Period.Quarter(year, from / 3 + 1);
        }
        return length == 1 ? new Period.Month(year, from) : new Period.Months(year, from, to);
    }

    /** The day a month ends. */
    static @Nullable Period endOf(int year, int month) {
        return month < 1 || month > 12
                ? null
                : new Period.Day(YearMonth.of(year, month).atEndOfMonth());
    }

    static @Nullable Period day(int year, int month, int day) {
        try {
            return new Period.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Without a year, the latest such period that had begun its last month by the day of publication. */
    int yearOf(int lastMonth) {
        if (closes) {
            return closed();
        }
        return published.getMonthValue() >= lastMonth ? published.getYear() : published.getYear() - 1;
    }

    /** A half-year that lies ahead is this year's: 下半年 in a text of August. */
    int yearOfHalf(int half) {
        return yearOf(half == 1 ? 6 : 7);
    }

    /** The year of publication, or one some years later. */
    int year(int offset) {
        return published.getYear() + offset;
    }

    /** The year a look back is about: a report of January to March is about the year before. */
    int closed() {
        return published.getMonthValue() <= 3 ? published.getYear() - 1 : published.getYear();
    }

    /** January to the month that a stretch ends with. */
    static Period upTo(Period period) {
        Period months = months(period.last().getYear(), 1, period.last().getMonthValue());
        return months == null ? period : months;
    }

    /** The last month of a stretch of months; of anything else itself. */
    static Period lastMonth(Period period) {
        return switch (period) {
            case Period.Months months -> new Period.Month(months.year(), months.to());
            case Period.Quarter quarter -> new Period.Month(quarter.year(), 3 * quarter.quarter());
            case Period.HalfYear half -> new Period.Month(half.year(), 6 * half.half());
            case Period.Month month -> month;
            case Period.Year year -> year;
            case Period.Years years -> years;
            case Period.YearToDate year -> year;
            case Period.Day day -> day;
        };
    }

    /** The year a target without a year is for: reports of November and December look at the next one. */
    int aimed() {
        return published.getMonthValue() >= 11 ? published.getYear() + 1 : published.getYear();
    }

    Period today() {
        return new Period.Day(published);
    }

    /** 五年来, 过去五年. */
    Period last(int years) {
        int year = published.getYear();
        if (published.getMonthValue() <= OPEN) {
            return new Period.Years(year - years, year - 1);
        }
        return new Period.Years(published.getMonthValue() >= CLOSING ? year - years + 1 : year - years, year);
    }

    /** The years that a look ahead is about: 未来五年. */
    Period next(int years) {
        return new Period.Years(aimed(), aimed() + years - 1);
    }

    /** The five-year plan 十三五 is the thirteenth: 2016 to 2020. */
    static Period.Years plan(int number) {
        int first = 1951 + (number - 1) * 5 + (number > 2 ? 5 : 0);
        return new Period.Years(first, first + 4);
    }

    /** The same stretch of another year. */
    static @Nullable Period shifted(@Nullable Period period, int year) {
        return switch (period) {
            case null -> new Period.Year(year);
            case Period.Year y -> new Period.Year(year);
            case Period.HalfYear h -> new Period.HalfYear(year, h.half());
            case Period.Quarter q -> new Period.Quarter(year, q.quarter());
            case Period.Month m -> new Period.Month(year, m.month());
            case Period.Months m -> new Period.Months(year, m.from(), m.to());
            case Period.YearToDate y -> new Period.YearToDate(year);
            case Period.Years y -> null;
            case Period.Day d -> null;
        };
    }
}
