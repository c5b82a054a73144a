package hengjian.analysis.series;

import hengjian.fact.Period;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Periods as they follow each other in time: years nobody speaks of keep their room, so that a line has the slope time gives it. */
public final class Timeline {

    /** More than these no chart has room for. */
    private static final int MOST = 60;

    private Timeline() {}

    /**
     * With the years between, where the periods are one stretch of every year; else as they are.
     *
     * @param periods in time, of one rhythm
     */
    public static List<Period> of(List<Period> periods) {
        if (periods.size() < 2) {
            return periods;
        }
        return switch (periods.getFirst()) {
            case Period.Year first -> between(periods, first.year(), Period.Year::new);
            case Period.HalfYear first ->
                between(periods, first.year(), year -> new Period.HalfYear(year, first.half()));
            case Period.Quarter first ->
                between(periods, first.year(), year -> new Period.Quarter(year, first.quarter()));
            case Period.Months first ->
                between(periods, first.year(), year -> new Period.Months(year, first.from(), first.to()));
            case Period.Month _, Period.Years _, Period.Day _, Period.YearToDate _ -> periods;
        };
    }

    private static List<Period> between(List<Period> periods, int first, IntFunction<Period> of) {
        int last = periods.getLast().last().getYear();
        List<Period> all =
                IntStream.rangeClosed(first, last).mapToObj(of).limit(MOST + 1L).toList();
        return all.size() <= MOST && all.containsAll(periods) ? all : periods;
    }
}
