package hengjian.analysis.check;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one document says of one indicator of a subject and period: the whole and its parts, each in the text's order.
 */
record Group(List<Fact> totals, List<Fact> parts) {

    private static final Comparator<Fact> IN_TEXT = Comparator.comparing(Group::start);

    private record Key(
            String document,
            String subject,
            String indicator,
            Measure measure,
            Status status,
            Unit unit,
            @Nullable Period period) {}

    /** The groups of a measure that have a part. */
    static Collection<Group> all(List<Fact> facts, Measure measure) {
        Map<Key, Group> groups = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String indicator = fact.indicator();
            if (indicator != null && fact.measure() == measure) {
                Group group = groups.computeIfAbsent(
                        key(fact, indicator), any -> new Group(new ArrayList<>(), new ArrayList<>()));
                (fact.breakdown() == null ? group.totals : group.parts).add(fact);
            }
        }
        groups.values().removeIf(group -> group.parts.isEmpty());
        groups.values().forEach(Group::sort);
        return groups.values();
    }

    /** The whole that the text gives nearest before the parts, or else after them. */
    Optional<Fact> total(List<Fact> of) {
        int first = start(of.getFirst());
        return totals.stream()
                .filter(total -> start(total) < first)
                .reduce((earlier, later) -> later)
                .or(() -> totals.stream().findFirst());
    }

    static int start(Fact fact) {
        return fact.evidence().span().start();
    }

    private void sort() {
        totals.sort(IN_TEXT);
        parts.sort(IN_TEXT);
    }

    private static Key key(Fact fact, String indicator) {
        return new Key(
                fact.evidence().documentId(),
                fact.subject(),
                indicator,
                fact.measure(),
                fact.status(),
                fact.quantity().unit(),
                fact.period());
    }
}
