package hengjian.analysis;

import hengjian.fact.Period;
import java.time.MonthDay;

/** Whether figures of two periods may be set against each other. */
public enum Likeness {
    /** The same stretch of the year, be it written as a half-year or as months: 2021-S1 and 2022-01/2022-06. */
    SAME,
    /** As long, but at another time of the year: first and second half-year. */
    SEASON,
    /** Of different lengths, or with an end nobody states: never subtracted. */
    DIFFERENT;

    public static Likeness of(Period one, Period other) {
        if (one instanceof Period.Day && other instanceof Period.Day) {
            return SAME;
        }
        if (open(one) || open(other)) {
            return DIFFERENT;
        }
        if (years(one) == years(other) && sameDays(one, other)) {
            return SAME;
        }
        return years(one) == 0 && years(other) == 0 && months(one) == months(other) ? SEASON : DIFFERENT;
    }

    /** A single day is no stretch of time; a year to date has no stated end. */
    private static boolean open(Period period) {
        return switch (period) {
            case Period.Day _, Period.YearToDate _ -> true;
            case Period.Year _, Period.HalfYear _, Period.Quarter _, Period.Month _, Period.Months _, Period.Years _ ->
                false;
        };
    }

    private static boolean sameDays(Period one, Period other) {
        return MonthDay.from(one.first()).equals(MonthDay.from(other.first())) && lastMonth(one) == lastMonth(other);
    }

    private static int lastMonth(Period period) {
        return period.last().getMonthValue();
    }

    private static int months(Period period) {
        return lastMonth(period) - period.first().getMonthValue();
    }

    private static int years(Period period) {
        return period.last().getYear() - period.first().getYear();
    }
}
