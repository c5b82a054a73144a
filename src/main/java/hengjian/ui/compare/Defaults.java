package hengjian.ui.compare;

import hengjian.analysis.comparison.Slot;
import hengjian.fact.Period;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.ui.shell.Home;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is compared before anybody chose: the latest half-year, the same one a year before, the year's targets. */
final class Defaults {

    private Defaults() {}

    static CompareQuery fill(CompareQuery asked, Facts facts) {
        List<String> zones = facts.zones(asked.asOf());
        List<String> held = asked.zones().stream().filter(zones::contains).toList();
        CompareQuery query = asked.zones(held.isEmpty() ? zone(zones, facts) : held);
        return query.slots().isEmpty() && !query.zones().isEmpty() ? query.slots(slots(query, facts)) : query;
    }

    private static List<String> zone(List<String> zones, Facts facts) {
        return Home.among(zones, zone -> facts.periods(zone).stream().anyMatch(Defaults::isHalfYear))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Slot> slots(CompareQuery query, Facts facts) {
        String zone = query.zones().getFirst();
        List<Period> periods =
                facts.periods(zone, query.asOf()).stream().map(Period::parse).toList();
        List<Period.HalfYear> halves = periods.stream()
                .filter(Period.HalfYear.class::isInstance)
                .map(Period.HalfYear.class::cast)
                .sorted(Comparator.comparing(Period::last).reversed())
                .toList();
        return halves.isEmpty() ? latest(periods) : around(halves, query, facts);
    }

    private static List<Slot> latest(List<Period> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(Period::last).reversed())
                .limit(2)
                .map(period -> new Slot(period, false))
                .toList();
    }

    /** The latest half-year, the same half of the latest earlier year that is held, and the year's targets if there are. */
    private static List<Slot> around(List<Period.HalfYear> halves, CompareQuery query, Facts facts) {
        Period.HalfYear latest = halves.getFirst();
        List<Slot> slots = new ArrayList<>();
        Stream.concat(
                        halves.stream().skip(1).filter(other -> other.half() == latest.half()),
                        halves.stream().skip(1))
                .findFirst()
                .ifPresent(before -> slots.add(new Slot(before, false)));
        slots.add(new Slot(latest, false));
        Slot targets = new Slot(new Period.Year(latest.year()), true);
        FactFilter aimed = FactFilter.none()
                .zones(query.zones())
                .periods(targets.codes())
                .statuses(List.of("target", "plan"))
                .asOf(query.asOf());
        if (facts.count(aimed) > 0) {
            slots.add(targets);
        }
        return slots;
    }

    private static boolean isHalfYear(String code) {
        return Period.parse(code) instanceof Period.HalfYear;
    }
}
