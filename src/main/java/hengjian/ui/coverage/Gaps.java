package hengjian.ui.coverage;

import hengjian.fact.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years and half-years that nothing is said of, between those that something is said of: a gap is to be seen. */
final class Gaps {

    private Gaps() {}

    /** Latest first, with every year and half-year from the first year of a half-year spoken of to the last day. */
    static List<String> filled(List<String> periods) {
        TreeSet<String> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(periods);
        List<LocalDate> ends = periods.stream()
                .map(Period::parse)
                .filter(period -> period instanceof Period.HalfYear || period instanceof Period.Year)
                .map(Period::last)
                .sorted()
                .toList();
        if (!ends.isEmpty()) {
            IntStream.rangeClosed(ends.getFirst().getYear(), ends.getLast().getYear())
                    .boxed()
                    .flatMap(Gaps::ofYear)
                    .filter(period -> !period.last().isAfter(ends.getLast()))
                    .map(Period::code)
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static Stream<Period> ofYear(int year) {
        return Stream.of(new Period.Year(year), new Period.HalfYear(year, 1), new Period.HalfYear(year, 2));
    }
}
