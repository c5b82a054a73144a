package hengjian.analysis.comparison;

import hengjian.analysis.Likeness;
import hengjian.analysis.series.Rhythm;
import hengjian.fact.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which periods are compared before anybody chose. */
public final class Usual {

    /** Half-years before years before all else, then the latest. */
    private static final Comparator<Period> BEST_FIRST = Comparator.<Period, Rhythm.Kind>comparing(
                    period -> Rhythm.of(period).kind())
            .thenComparing(Period::last, Comparator.reverseOrder());

    private static final List<Rhythm.Kind> LOOSE = List.of(Rhythm.Kind.DAY, Rhythm.Kind.TO_DATE, Rhythm.Kind.SPAN);

    private Usual() {}

    /**
     * The latest half-year that most zones speak of and the one to set it against; without half-years another period.
     * Where no two zones share one, the latest of each.
     *
     * @param ofZones the periods each zone's figures have
     */
    public static List<Period> periods(List<List<Period>> ofZones) {
        Map<Period, Long> shared = ofZones.stream()
                .flatMap(periods -> firm(periods).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = shared.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        if (most == 1 && ofZones.size() > 1) {
            return latestOfEach(ofZones);
        }
        List<Period> best = shared.entrySet().stream()
                .filter(period -> period.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted(BEST_FIRST)
                .toList();
        return best.stream().limit(1).flatMap(latest -> around(latest, best)).toList();
    }

    private static Stream<Period> around(Period latest, List<Period> held) {
        return Stream.concat(before(latest, held).stream(), Stream.of(latest));
    }

    /** The same stretch of an earlier year, else one as long at another time of the year. */
    private static Optional<Period> before(Period latest, List<Period> held) {
        return Stream.of(Likeness.SAME, Likeness.SEASON)
                .flatMap(likeness -> held.stream()
                        .filter(other -> other.last().isBefore(latest.last()))
                        .filter(other -> Likeness.of(other, latest) == likeness)
                        .sorted(Comparator.comparing(Period::last).reversed()))
                .findFirst();
    }

    private static List<Period> latestOfEach(List<List<Period>> ofZones) {
        return ofZones.stream()
                .flatMap(periods -> firm(periods).sorted(BEST_FIRST).limit(1))
                .distinct()
                .toList();
    }

    /** Days, years to date and plans of five years only where there is nothing else. */
    private static Stream<Period> firm(List<Period> periods) {
        List<Period> firm = periods.stream()
                .filter(period -> !LOOSE.contains(Rhythm.of(period).kind()))
                .toList();
        return (firm.isEmpty() ? periods : firm).stream();
    }
}
