package hengjian.analysis.check;

import hengjian.analysis.Interval;
import hengjian.analysis.Outcome;
import hengjian.document.Span;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breakdowns against their whole. They are summed only where they are all of it: by their meaning, because the sentence
 * names them all, or because it sums them up.
 */
record PartsChecks(Partitions partitions) {

    private record Place(String document, Span sentence) {}

    List<Check> of(List<Fact> facts) {
        Collection<Group> groups = Group.all(facts, Measure.LEVEL);
        Map<Place, Set<List<String>>> named = named(groups);
        return groups.stream()
                .filter(group -> !group.totals().isEmpty())
                .flatMap(group -> checks(group, named).stream())
                .toList();
    }

    private static Map<Place, Set<List<String>>> named(Collection<Group> groups) {
        return groups.stream()
                .flatMap(
                        group -> group.totals().stream().flatMap(total -> Listing.named(total, group.parts()).stream()))
                .collect(Collectors.groupingBy(
                        one -> new Place(one.document(), one.sentence()),
                        Collectors.mapping(Listing.Named::breakdowns, Collectors.toSet())));
    }

    private List<Check> checks(Group group, Map<Place, Set<List<String>>> named) {
        List<Check> checks = new ArrayList<>();
        Set<Fact> summed = new HashSet<>();
        for (List<Fact> parts : wholes(group, named)) {
            group.total(parts)
                    .flatMap(nearest -> sum(parts, nearest, group.totals()))
                    .ifPresent(checks::add);
            summed.addAll(parts);
        }
        group.parts().stream()
                .filter(part -> !summed.contains(part))
                .flatMap(part -> within(part, group).stream())
                .forEach(checks::add);
        return checks;
    }

    /** Every list of parts that make up the whole. */
    private Set<List<Fact>> wholes(Group group, Map<Place, Set<List<String>>> named) {
        Set<List<Fact>> wholes = new LinkedHashSet<>();
        Map<String, Fact> byName = Listing.byName(group.parts());
        partitions.breakdowns().forEach(terms -> Partitions.pick(terms, byName).ifPresent(wholes::add));
        for (Fact total : group.totals()) {
            Place place =
                    new Place(total.evidence().documentId(), total.evidence().sentenceSpan());
            named.getOrDefault(place, Set.of()).stream()
                    .filter(byName.keySet()::containsAll)
                    .map(names -> names.stream()
                            .flatMap(name -> Stream.ofNullable(byName.get(name)))
                            .toList())
                    .forEach(wholes::add);
            List<Fact> beside = group.parts().stream()
                    .filter(part -> part.evidence()
                            .sentenceSpan()
                            .equals(total.evidence().sentenceSpan()))
                    .toList();
            if (Listing.summedUp(total, beside)) {
                wholes.add(beside);
            }
        }
        return wholes;
    }

    /**
     * Against the whole they add up to, where the text states several.
     *
     * @param nearest the whole they are held against first
     */
    static Optional<Check> sum(List<Fact> parts, Fact nearest, List<Fact> wholes) {
        Optional<Check> first = Arithmetic.sum(parts, nearest);
        return first.filter(check -> check.outcome() != Outcome.FAIL)
                .or(() -> wholes.stream()
                        .flatMap(whole -> Arithmetic.sum(parts, whole).stream())
                        .filter(check -> check.outcome() == Outcome.PASS)
                        .findFirst())
                .or(() -> first.map(check -> differ(wholes) ? check.with(Caution.WHOLES) : check));
    }

    /** Whether one text states different figures for what should be one. */
    static boolean differ(List<Fact> statements) {
        Interval first = Interval.of(statements.getFirst().quantity());
        return statements.stream()
                .anyMatch(other -> !Interval.of(other.quantity()).overlaps(first));
    }

    /** 其中 between the whole and the part, in one sentence or at the head of the next. */
    private static Optional<Check> within(Fact part, Group group) {
        return group.total(List.of(part))
                .filter(total -> ofWhich(total, part))
                .map(total -> Arithmetic.within(part, total));
    }

    private static boolean ofWhich(Fact total, Fact part) {
        Span sentence = part.evidence().sentenceSpan();
        String before = part.evidence()
                .sentence()
                .substring(0, part.evidence().quoteInSentence().start());
        int cue = before.lastIndexOf("其中");
        int end = total.evidence().span().end();
        boolean near = sentence.start() - total.evidence().sentenceSpan().end() <= 2;
        return cue >= 0 && end <= sentence.start() + cue && near;
    }
}
