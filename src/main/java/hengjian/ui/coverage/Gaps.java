package hengjian.ui.coverage;

import hengjian.fact.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Years and half-years that nothing is said of, between those that something is said of: a gap is to be seen. */
final class Gaps {

    private Gaps() {}

    /** Latest first, with every year and half-year from the first year of a half-year spoken of to the last. */
    static List<String> filled(List<String> periods) {
        TreeSet<String> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(periods);
        List<Integer> years = new ArrayList<>();
        periods.stream()
                .map(Period::parse)
                .filter(period -> period instanceof Period.HalfYear || period instanceof Period.Year)
                .forEach(period -> years.add(period.last().getYear()));
        years.stream().min(Comparator.naturalOrder()).ifPresent(first -> {
            int last = years.stream().max(Comparator.naturalOrder()).orElse(first);
            for (int year = first; year <= last; year++) {
                all.add(new Period.Year(year).code());
                all.add(new Period.HalfYear(year, 1).code());
                all.add(new Period.HalfYear(year, 2).code());
            }
        });
        return List.copyOf(all);
    }
}
