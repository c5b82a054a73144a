package hengjian.analysis.check;

import hengjian.analysis.Outcome;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Indicators that are the parts of another: three sectors of GDP, exports and imports; in one document. */
record WholeChecks(Partitions partitions) {

    /** Shares that come to so many points less or more than a hundred are rather shares of different things. */
    private static final BigDecimal FAR = new BigDecimal("10");

    /** Says of which whole it is a share, namely of its own. */
    private static final Pattern OF_ITS_WHOLE = Pattern.compile("生产总值|GDP|ＧＤＰ|经济总量|进出口|外贸|比重|占比|结构");

    private static final Pattern OF_A_LARGER = Pattern.compile("[占全](?:全)?[国省市州盟]");

    private record Scene(
            String document,
            String subject,
            Status status,
            @Nullable Period period) {}

    private record Datum(String indicator, Measure measure) {}

    List<Check> of(List<Fact> facts) {
        Map<Scene, Map<Datum, List<Fact>>> scenes = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String indicator = fact.indicator();
            if (indicator != null && fact.breakdown() == null && fact.cohort() == null) {
                scenes.computeIfAbsent(scene(fact), any -> new HashMap<>())
                        .computeIfAbsent(new Datum(indicator, fact.measure()), any -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Check> checks = new ArrayList<>(shares(facts));
        scenes.values().forEach(said -> partitions.wholes().forEach(whole -> checks.addAll(of(whole, said))));
        return checks;
    }

    private static List<Check> of(Partitions.Whole whole, Map<Datum, List<Fact>> said) {
        List<Check> checks = new ArrayList<>();
        List<Fact> totals = said.getOrDefault(new Datum(whole.indicator(), Measure.LEVEL), List.of());
        if (!totals.isEmpty()) {
            all(whole, Measure.LEVEL, said)
                    .flatMap(parts -> PartsChecks.sum(parts, totals.getFirst(), totals))
                    .ifPresent(checks::add);
            whole.parts().forEach(part -> share(part, totals, said).ifPresent(checks::add));
        }
        all(whole, Measure.SHARE, said).flatMap(WholeChecks::hundred).ifPresent(checks::add);
        return checks;
    }

    /** The first statement of each part. */
    private static Optional<List<Fact>> all(Partitions.Whole whole, Measure measure, Map<Datum, List<Fact>> said) {
        List<Fact> parts = new ArrayList<>();
        for (String part : whole.parts()) {
            List<Fact> stated = said.getOrDefault(new Datum(part, measure), List.of());
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            parts.add(stated.getFirst());
        }
        return Optional.of(parts);
    }

    /** By whichever of several wholes fits. */
    private static Optional<Check> share(String part, List<Fact> totals, Map<Datum, List<Fact>> said) {
        List<Fact> shares = said.getOrDefault(new Datum(part, Measure.SHARE), List.of());
        List<Fact> levels = said.getOrDefault(new Datum(part, Measure.LEVEL), List.of());
        if (shares.isEmpty() || levels.isEmpty()) {
            return Optional.empty();
        }
        List<Check> tried = totals.stream()
                .flatMap(total -> Arithmetic.share(levels.getFirst(), total, shares.getFirst()).stream())
                .toList();
        return tried.stream()
                .filter(check -> check.outcome() == Outcome.PASS)
                .findFirst()
                .or(() -> tried.stream().findFirst().map(check -> cautious(check, totals, shares.getFirst())));
    }

    private static Check cautious(Check check, List<Fact> totals, Fact share) {
        String sentence = share.evidence().sentence();
        if (!OF_ITS_WHOLE.matcher(sentence).find()
                || OF_A_LARGER.matcher(sentence).find()) {
            return check.with(Caution.OF_WHAT);
        }
        return PartsChecks.differ(totals) ? check.with(Caution.WHOLES) : check;
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
        return Arithmetic.hundred(parts)
                .map(check -> isFar(check) || ofLarger(parts) ? check.with(Caution.OF_WHAT) : check);
    }

    private static boolean isFar(Check check) {
        return check.value().subtract(new BigDecimal("100")).abs().compareTo(FAR) > 0;
    }

    private static boolean ofLarger(List<Fact> parts) {
        return parts.stream()
                .anyMatch(
                        part -> OF_A_LARGER.matcher(part.evidence().sentence()).find());
    }

    private static Scene scene(Fact fact) {
        return new Scene(fact.evidence().documentId(), fact.subject(), fact.status(), fact.period());
    }
}
