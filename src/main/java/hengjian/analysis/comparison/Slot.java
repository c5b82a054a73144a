package hengjian.analysis.comparison;

import hengjian.analysis.Likeness;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came about in a period, or what was aimed at for it. What was planned of the period is told with either.
 *
 * @param aimed whether plans and targets are meant
 */
public record Slot(Period period, boolean aimed) {

    /** Earlier ends first, the shorter of two that end together first, targets last. */
    public static final Comparator<Slot> IN_TIME = Comparator.<Slot, Boolean>comparing(Slot::aimed)
            .thenComparing(slot -> slot.period().last())
            .thenComparing(slot -> slot.period().first(), Comparator.reverseOrder())
            .thenComparing(Slot::code);

    private static final String TARGET = "-target";

    /**
     * 2022-S1, or 2022-target.
     *
     * @throws IllegalArgumentException when the code is of no kind of period
     */
    public static Slot parse(String code) {
        boolean aimed = code.endsWith(TARGET);
        String period = aimed ? code.substring(0, code.length() - TARGET.length()) : code;
        return new Slot(Period.parse(period), aimed);
    }

    public String code() {
        return period.code() + (aimed ? TARGET : "");
    }

    /** The codes of all periods that are the same days: 2022-S1 and 2022-01/2022-06. */
    public List<String> codes() {
        int year = period.first().getYear();
        Stream<Period> others = IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(quarter -> Stream.<Period>of(
                        new Period.Quarter(year, quarter),
                        new Period.Months(year, quarter * 3 - 2, quarter * 3),
                        new Period.Months(year, 1, quarter * 3)));
        Stream<Period> longer = Stream.of(
                new Period.HalfYear(year, 1),
                new Period.HalfYear(year, 2),
                new Period.Months(year, 7, 12),
                new Period.Year(year));
        return Stream.concat(Stream.of(period), Stream.concat(others, longer).filter(this::same))
                .map(Period::code)
                .distinct()
                .toList();
    }

    boolean takes(Status status) {
        return switch (status) {
            case ACTUAL, ESTIMATE -> !aimed;
            case PLAN -> true;
            case TARGET -> aimed;
        };
    }

    private boolean same(Period other) {
        return Likeness.of(period, other) == Likeness.SAME
                && other.first().equals(period.first())
                && other.last().equals(period.last());
    }
}
