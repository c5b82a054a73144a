package hengjian.analysis.series;

import hengjian.fact.Period;

/**
 * What periods must share to stand on one line.
 *
 * @param code A, S, Q, M as in SDMX; C06 for cumulative months from January to June, D for days, Y for years to date,
 *     P5 for spans of five years
 */
public record Rhythm(Kind kind, String code) implements Comparable<Rhythm> {

    /** In the order in which they are offered. */
    public enum Kind {
        HALF,
        YEAR,
        QUARTER,
        MONTH,
        CUMULATIVE,
        DAY,
        TO_DATE,
        SPAN
    }

    public static Rhythm of(Period period) {
        return switch (period) {
            case Period.HalfYear _ -> new Rhythm(Kind.HALF, "S");
            case Period.Year _ -> new Rhythm(Kind.YEAR, "A");
            case Period.Quarter _ -> new Rhythm(Kind.QUARTER, "Q");
            case Period.Month _ -> new Rhythm(Kind.MONTH, "M");
            case Period.Months months -> new Rhythm(Kind.CUMULATIVE, "C%02d%02d".formatted(months.from(), months.to()));
            case Period.Day _ -> new Rhythm(Kind.DAY, "D");
            case Period.YearToDate _ -> new Rhythm(Kind.TO_DATE, "Y");
            case Period.Years years -> new Rhythm(Kind.SPAN, "P" + (years.to() - years.from() + 1));
        };
    }

    @Override
    public int compareTo(Rhythm other) {
        int order = kind.compareTo(other.kind);
        return order == 0 ? code.compareTo(other.code) : order;
    }
}
