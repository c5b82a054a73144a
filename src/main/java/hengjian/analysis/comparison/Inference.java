package hengjian.analysis.comparison;

import hengjian.analysis.Cell;
import hengjian.analysis.Derived;
import hengjian.analysis.Interval;
import hengjian.analysis.Statement;
import hengjian.analysis.YearBefore;
import hengjian.analysis.check.Partitions;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes what no text states: completed investment from plan and completion, the level a year before from level and
 * nominal growth, shares of a stated whole, and the sum of parts that are all of it. Bounds and rounding are carried
 * along; what is stated is never replaced.
 */
public final class Inference {

    private static final String PLANNED = "PROJECT_INVESTMENT_ANNUAL";
    private static final String DONE = "PROJECT_INVESTMENT_DONE";
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final IndicatorCatalogue catalogue;
    private final Partitions partitions = Partitions.standard();

    public Inference(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param statements of the zones and periods, with those of parts */
    public Inferred of(List<String> zones, List<Slot> slots, List<Statement> statements) {
        List<String> codes = catalogue.all().stream().map(Indicator::code).toList();
        Grid grid = Grid.of(zones, slots, codes, statements);
        Map<Place, Map<Subject, Derived>> all = new HashMap<>();
        for (String zone : zones) {
            for (Slot slot : slots) {
                Place place = new Place(zone, slot);
                if (!slot.aimed()) {
                    all.put(place, new At(grid, place, slots).all());
                }
            }
        }
        return new Inferred(all);
    }

    /** One zone and period. */
    private final class At {

        private final Grid grid;
        private final Place place;
        private final List<Slot> slots;
        private final Map<Subject, Derived> found = new LinkedHashMap<>();

        At(Grid grid, Place place, List<Slot> slots) {
            this.grid = grid;
            this.place = place;
            this.slots = slots;
        }

        Map<Subject, Derived> all() {
            completed();
            earlier();
            sums();
            shares();
            return found;
        }

        private void completed() {
            Map<String, Derived> parts = new LinkedHashMap<>();
            for (Subject plan : subjects(PLANNED)) {
                String part = plan.breakdown();
                completed(part).ifPresent(done -> {
                    keep(new Subject(DONE, part, Measure.LEVEL), done);
                    if (part != null) {
                        parts.put(part, done);
                    }
                });
            }
            List<Fact> plans = subjects(PLANNED).stream()
                    .filter(plan -> plan.breakdown() != null)
                    .flatMap(plan -> level(place, PLANNED, plan.breakdown()).stream())
                    .toList();
            if (parts.size() > 1 && parts.size() == plans.size() && makeUp(plans)) {
                parts.values().stream()
                        .reduce(Derived::plus)
                        .ifPresent(done -> keep(new Subject(DONE, null, Measure.LEVEL), done));
            }
        }

        private Optional<Derived> completed(@Nullable String part) {
            return level(place, PLANNED, part).flatMap(plan -> fact(place, PLANNED, part, Measure.COMPLETION)
                    .or(() -> fact(place, DONE, part, Measure.COMPLETION))
                    .map(rate -> Derived.completed(plan, rate)));
        }

        /** Whether the parts' plans add up to the plan of the whole. */
        private boolean makeUp(List<Fact> plans) {
            return level(place, PLANNED, null)
                    .flatMap(whole ->
                            Derived.sum(plans).map(sum -> sum.interval().overlaps(Interval.of(whole))))
                    .orElse(false);
        }

        private void earlier() {
            for (Slot later : slots) {
                Optional<Period> before = later.aimed() ? Optional.empty() : YearBefore.of(later.period());
                if (before.filter(period -> place.slot().codes().contains(period.code()))
                        .isPresent()) {
                    earlier(new Place(place.zone(), later));
                }
            }
        }

        private void earlier(Place later) {
            for (Subject subject : grid.cells().getOrDefault(later, Map.of()).keySet()) {
                if (subject.measure() == Measure.LEVEL) {
                    Optional<Fact> level = fact(later, subject);
                    Optional<Fact> growth = fact(later, subject.as(Measure.GROWTH));
                    level.flatMap(of -> growth.flatMap(by -> earlier(subject, of, by)))
                            .ifPresent(derived -> keep(subject, derived));
                }
            }
        }

        private Optional<Derived> earlier(Subject subject, Fact level, Fact growth) {
            return catalogue.find(subject.indicator()).flatMap(indicator -> Derived.earlier(level, growth, indicator));
        }

        private void sums() {
            for (Partitions.Whole whole : partitions.wholes()) {
                List<Fact> parts = whole.parts().stream()
                        .flatMap(part -> level(place, part, null).stream())
                        .toList();
                if (parts.size() == whole.parts().size()) {
                    sum(whole.indicator(), parts);
                }
            }
            byBreakdown().forEach((indicator, parts) -> partitions.breakdowns().stream()
                    .flatMap(terms -> Partitions.pick(terms, parts).stream())
                    .forEach(all -> sum(indicator, all)));
        }

        private void sum(String indicator, List<Fact> parts) {
            if (parts.stream().map(Fact::status).distinct().count() == 1) {
                Derived.sum(parts).ifPresent(sum -> keep(new Subject(indicator, null, Measure.LEVEL), sum));
            }
        }

        private Map<String, Map<String, Fact>> byBreakdown() {
            Map<String, Map<String, Fact>> all = new LinkedHashMap<>();
            for (Subject subject : here().keySet()) {
                String part = subject.breakdown();
                if (part != null && subject.measure() == Measure.LEVEL) {
                    fact(place, subject)
                            .ifPresent(fact -> all.computeIfAbsent(subject.indicator(), any -> new LinkedHashMap<>())
                                    .put(part, fact));
                }
            }
            return all;
        }

        private void shares() {
            for (Partitions.Whole whole : partitions.wholes()) {
                level(place, whole.indicator(), null)
                        .ifPresent(of -> whole.parts().forEach(part -> level(place, part, null)
                                .ifPresent(level -> share(new Subject(part, null, Measure.SHARE), level, of))));
            }
            byBreakdown().forEach((indicator, parts) -> level(place, indicator, null)
                    .ifPresent(whole -> parts.forEach(
                            (part, level) -> share(new Subject(indicator, part, Measure.SHARE), level, whole))));
        }

        /** A part larger than its whole is no part of it. */
        private void share(Subject subject, Fact part, Fact whole) {
            if (part.status() == whole.status()) {
                Derived.share(part, whole)
                        .filter(share -> share.value().compareTo(HUNDRED) <= 0)
                        .ifPresent(share -> keep(subject, share));
            }
        }

        private void keep(Subject subject, Derived derived) {
            if (!here().containsKey(subject)) {
                found.putIfAbsent(subject, derived);
            }
        }

        private Map<Subject, List<Cell>> here() {
            return grid.cells().getOrDefault(place, Map.of());
        }

        private List<Subject> subjects(String indicator) {
            return new ArrayList<>(here().keySet())
                    .stream()
                            .filter(subject ->
                                    subject.indicator().equals(indicator) && subject.measure() == Measure.LEVEL)
                            .toList();
        }

        private Optional<Fact> level(Place at, String indicator, @Nullable String part) {
            return fact(at, indicator, part, Measure.LEVEL);
        }

        private Optional<Fact> fact(Place at, String indicator, @Nullable String part, Measure measure) {
            return fact(at, new Subject(indicator, part, measure));
        }

        /** A range has no one value to compute with. */
        private Optional<Fact> fact(Place at, Subject subject) {
            return grid.at(at, subject).stream()
                    .map(cell -> cell.preferred().fact())
                    .filter(fact -> fact.quantity().max() == null && fact.status() != Status.TARGET)
                    .findFirst();
        }
    }
}
