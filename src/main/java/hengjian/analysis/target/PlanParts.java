package hengjian.analysis.target;

import hengjian.analysis.Derived;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan and the plans of its parts in the same text: 124.26亿元, of which 50亿元 and 74.26亿元.
 *
 * @param plans the whole's among them
 */
record PlanParts(Fact whole, List<Fact> plans) {

    /**
     * The sum of what the parts came to; nothing unless their plans add up to the whole and each states its completion
     * for the same time.
     *
     * @param came what is known of a part
     */
    Optional<Derived> completed(Function<Fact, Optional<Fact>> came) {
        List<Fact> parts = parts();
        boolean all = Derived.sum(parts)
                .filter(sum -> sum.value().compareTo(whole.quantity().value()) == 0)
                .isPresent();
        List<Derived> done = new ArrayList<>();
        for (Fact part : parts) {
            came.apply(part)
                    .filter(rate -> rate.measure() == Measure.COMPLETION)
                    .ifPresent(rate -> done.add(Derived.completed(part, rate)));
        }
        long times = done.stream()
                .map(one -> one.inputs().getLast().period())
                .distinct()
                .count();
        return all && done.size() == parts.size() && times == 1
                ? done.stream().reduce(Derived::plus)
                : Optional.empty();
    }

    /** The first mention of each part. */
    private List<Fact> parts() {
        Map<String, Fact> parts = new LinkedHashMap<>();
        for (Fact plan : plans) {
            String part = plan.breakdown();
            if (part != null && isOf(plan)) {
                parts.putIfAbsent(part, plan);
            }
        }
        return List.copyOf(parts.values());
    }

    private boolean isOf(Fact plan) {
        return plan.subject().equals(whole.subject())
                && plan.measure() == whole.measure()
                && plan.quantity().unit().equals(whole.quantity().unit())
                && plan.evidence().documentId().equals(whole.evidence().documentId())
                && Objects.equals(plan.period(), whole.period());
    }
}
