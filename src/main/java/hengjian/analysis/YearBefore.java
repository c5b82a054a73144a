package hengjian.analysis;

import hengjian.fact.Period;
import java.util.Optional;

/** The same stretch of time one year earlier, which year-on-year growth compares with. */
public final class YearBefore {

    private YearBefore() {}

    /** Nothing before a stretch of years, whose growth is not yearly, and before an open year to date. */
    public static Optional<Period> of(Period period) {
        return switch (period) {
            case Period.Year p -> Optional.of(new Period.Year(p.year() - 1));
            case Period.HalfYear p -> Optional.of(new Period.HalfYear(p.year() - 1, p.half()));
            case Period.Quarter p -> Optional.of(new Period.Quarter(p.year() - 1, p.quarter()));
            case Period.Month p -> Optional.of(new Period.Month(p.year() - 1, p.month()));
            case Period.Months p -> Optional.of(new Period.Months(p.year() - 1, p.from(), p.to()));
            case Period.Day p -> Optional.of(new Period.Day(p.day().minusYears(1)));
            case Period.Years _, Period.YearToDate _ -> Optional.empty();
        };
    }
}
