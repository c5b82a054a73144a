package hengjian.analysis.check;

import hengjian.analysis.Derived;
import hengjian.analysis.Formula;
import hengjian.analysis.Interval;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Indicators that are the parts of another: three sectors of GDP, exports and imports; in one document. */
record WholeChecks(Partitions partitions) {

    private static final Interval HUNDRED = Interval.exactly(new BigDecimal("100"));

    private record Scene(
            String document,
            String subject,
            Status status,
            @Nullable Period period) {}

    private record Datum(String indicator, Measure measure) {}

    List<Check> of(List<Fact> facts) {
        Map<Scene, Map<Datum, Fact>> scenes = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String indicator = fact.indicator();
            if (indicator != null && fact.breakdown() == null && fact.cohort() == null) {
                scenes.computeIfAbsent(scene(fact), any -> new HashMap<>())
                        .putIfAbsent(new Datum(indicator, fact.measure()), fact);
            }
        }
        List<Check> checks = new ArrayList<>(shares(facts));
        scenes.values().forEach(said -> partitions.wholes().forEach(whole -> checks.addAll(of(whole, said))));
        return checks;
    }

    private static List<Check> of(Partitions.Whole whole, Map<Datum, Fact> said) {
        List<Check> checks = new ArrayList<>();
        Optional<Fact> total = Optional.ofNullable(said.get(new Datum(whole.indicator(), Measure.LEVEL)));
        all(whole, Measure.LEVEL, said)
                .flatMap(parts -> total.flatMap(of -> PartsChecks.sum(parts, of)))
                .ifPresent(checks::add);
        all(whole, Measure.SHARE, said).flatMap(WholeChecks::hundred).ifPresent(checks::add);
        total.ifPresent(
                of -> whole.parts().forEach(part -> share(part, of, said).ifPresent(checks::add)));
        return checks;
    }

    private static Optional<List<Fact>> all(Partitions.Whole whole, Measure measure, Map<Datum, Fact> said) {
        List<Fact> parts = new ArrayList<>();
        for (String part : whole.parts()) {
            Fact fact = said.get(new Datum(part, measure));
            if (fact == null) {
                return Optional.empty();
            }
            parts.add(fact);
        }
        return Optional.of(parts);
    }

    private static Optional<Check> share(String part, Fact total, Map<Datum, Fact> said) {
        Fact share = said.get(new Datum(part, Measure.SHARE));
        Fact level = said.get(new Datum(part, Measure.LEVEL));
        if (share == null
                || level == null
                || !level.quantity().unit().equals(total.quantity().unit())) {
            return Optional.empty();
        }
        Interval left = Interval.of(level.quantity())
                .dividedBy(Interval.of(total.quantity()))
                .scaled(2);
        return Optional.of(Check.against(
                Check.Kind.SHARE,
                left.equalTo(Interval.of(share.quantity())),
                Formula.of(level, " ÷ ", total, ""),
                percent(level, total),
                left,
                share));
    }

    private static BigDecimal percent(Fact level, Fact total) {
        return Derived.share(level, total).map(Derived::value).orElseThrow();
    }

    /** Shares by breakdowns that are all of the whole by their meaning. */
    private List<Check> shares(List<Fact> facts) {
        Collection<Group> groups = Group.all(facts, Measure.SHARE);
        return groups.stream()
                .flatMap(group -> partitions.breakdowns().stream()
                        .flatMap(terms -> Partitions.pick(terms, Listing.byName(group.parts())).stream()))
                .flatMap(parts -> hundred(parts).stream())
                .toList();
    }

    private static Optional<Check> hundred(List<Fact> parts) {
        BinaryOperator<Interval> plus = Interval::plus;
        Interval left = parts.stream()
                .map(part -> Interval.of(part.quantity()))
                .reduce(plus)
                .orElseThrow();
        return Derived.sum(parts)
                .filter(sum -> sum.unit().equals(Unit.PERCENT))
                .map(sum -> new Check(
                        Check.Kind.SHARES,
                        left.equalTo(HUNDRED),
                        parts.getFirst(),
                        sum.formula(),
                        sum.value(),
                        left,
                        new Check.Side.Limit(),
                        HUNDRED,
                        Unit.PERCENT));
    }

    private static Scene scene(Fact fact) {
        return new Scene(fact.evidence().documentId(), fact.subject(), fact.status(), fact.period());
    }
}
