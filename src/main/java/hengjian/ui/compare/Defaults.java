package hengjian.ui.compare;

import hengjian.analysis.comparison.Slot;
import hengjian.analysis.comparison.Usual;
import hengjian.fact.Period;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.ui.shell.Home;
import java.util.ArrayList;
import java.util.List;

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
        List<Period> periods = Usual.periods(query.zones().stream()
                .map(zone -> facts.periods(zone, query.asOf()).stream()
                        .map(Period::parse)
                        .toList())
                .toList());
        List<Slot> slots = new ArrayList<>();
        periods.forEach(period -> slots.add(new Slot(period, false)));
        periods.stream()
                .reduce((earlier, later) -> later)
                .filter(Period.HalfYear.class::isInstance)
                .map(latest -> new Slot(new Period.Year(latest.last().getYear()), true))
                .filter(aims -> isHeld(aims, query, facts))
                .ifPresent(slots::add);
        return slots;
    }

    private static boolean isHeld(Slot aims, CompareQuery query, Facts facts) {
        return facts.count(FactFilter.none()
                        .zones(query.zones())
                        .periods(aims.codes())
                        .statuses(List.of("target", "plan"))
                        .asOf(query.asOf()))
                > 0;
    }

    private static boolean isHalfYear(String code) {
        return Period.parse(code) instanceof Period.HalfYear;
    }
}
