package hengjian.ui.compare;

import hengjian.analysis.comparison.Slot;
import hengjian.fact.Period;
import hengjian.store.Facts;
import hengjian.ui.shell.Home;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        List<Period> periods = facts.periods(query.zones().getFirst(), query.asOf()).stream()
                .map(Period::parse)
                .toList();
        Optional<Period.HalfYear> latest = periods.stream()
                .filter(Period.HalfYear.class::isInstance)
                .map(Period.HalfYear.class::cast)
                .max(Comparator.comparing(Period::last));
        return latest.map(Defaults::around).orElseGet(() -> periods.stream()
                .sorted(Comparator.comparing(Period::last).reversed())
                .limit(2)
                .map(period -> new Slot(period, false))
                .toList());
    }

    private static List<Slot> around(Period.HalfYear latest) {
        List<Slot> slots = new ArrayList<>();
        slots.add(new Slot(new Period.HalfYear(latest.year() - 1, latest.half()), false));
        slots.add(new Slot(latest, false));
        slots.add(new Slot(new Period.Year(latest.year()), true));
        return slots;
    }

    private static boolean isHalfYear(String code) {
        return Period.parse(code) instanceof Period.HalfYear;
    }
}
