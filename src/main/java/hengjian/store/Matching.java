package hengjian.store;

import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which fact of a later reading is which fact of an earlier one: first by the quote's place with measure and
 * indicator, then by quote and sentence, then by place alone, then by an overlapping quote.
 */
final class Matching {

    private static final List<Function<Fact, Object>> KEYS = List.of(
            fact -> List.of(content(fact), span(fact)),
            fact -> List.of(span(fact), fact.measure(), indicator(fact)),
            fact -> List.of(quoted(fact), fact.measure(), indicator(fact)),
            fact -> List.of(span(fact), fact.measure()),
            Matching::span);

    private final List<Fact> earlier;
    private final List<Fact> later;
    private final int[] match;
    private final boolean[] taken;

    private Matching(List<Fact> earlier, List<Fact> later) {
        this.earlier = earlier;
        this.later = later;
        match = new int[earlier.size()];
        taken = new boolean[later.size()];
        Arrays.fill(match, -1);
    }

    /** The later index for each earlier fact, −1 where nothing matches; no later fact matches twice. */
    static int[] of(List<Fact> earlier, List<Fact> later) {
        Matching matching = new Matching(earlier, later);
        KEYS.forEach(matching::byKey);
        matching.byOverlap((one, other) ->
                one.measure() == other.measure() && indicator(one).equals(indicator(other)));
        matching.byOverlap((one, other) -> true);
        return matching.match;
    }

    /** Whether two readings say the same, whatever rule read them. */
    static boolean same(Fact one, Fact other) {
        return one.evidence().equals(other.evidence()) && content(one).equals(content(other));
    }

    private void byKey(Function<Fact, Object> key) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < later.size(); i++) {
            if (!taken[i]) {
                open.computeIfAbsent(key.apply(later.get(i)), _ -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < match.length; i++) {
            Deque<Integer> same = match[i] < 0 ? open.get(key.apply(earlier.get(i))) : null;
            if (same != null && !same.isEmpty()) {
                pair(i, same.remove());
            }
        }
    }

    private void byOverlap(BiPredicate<Fact, Fact> alike) {
        for (int i = 0; i < match.length; i++) {
            for (int j = 0; match[i] < 0 && j < later.size(); j++) {
                Fact one = earlier.get(i);
                Fact other = later.get(j);
                if (!taken[j] && span(one).overlaps(span(other)) && alike.test(one, other)) {
                    pair(i, j);
                }
            }
        }
    }

    private void pair(int earlierAt, int laterAt) {
        match[earlierAt] = laterAt;
        taken[laterAt] = true;
    }

    private static Span span(Fact fact) {
        return fact.evidence().span();
    }

    private static String indicator(Fact fact) {
        String code = fact.indicator();
        return code == null ? "" : code;
    }

    private static List<Object> quoted(Fact fact) {
        Evidence evidence = fact.evidence();
        return List.of(evidence.quote(), evidence.sentence(), evidence.quoteInSentence());
    }

    private static List<@Nullable Object> content(Fact fact) {
        return Arrays.asList(
                fact.subject(),
                fact.indicator(),
                fact.label(),
                fact.breakdown(),
                fact.measure(),
                fact.quantity(),
                fact.period(),
                fact.status(),
                fact.cohort());
    }
}
