package hengjian.analysis.check;

import hengjian.analysis.Outcome;
import hengjian.analysis.YearBefore;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.Growth;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One year's level against the next: by the growth stated, and by what is plausible at all. */
record GrowthChecks(IndicatorCatalogue catalogue, Names names) {

    /** So much only a wrong unit explains: 万 for 亿. */
    private static final BigDecimal IMPOSSIBLE = new BigDecimal("100");

    /** Points by which a revision of last year's figure may well shift a growth. */
    private static final BigDecimal REVISION = new BigDecimal("10");

    /** Growth of what was made comparable: without what left, or at the same rates of tax. */
    private static final Pattern COMPARABLE = Pattern.compile("同口径|可比|扣除|剔除|还原|不变价");

    /** Fewer things than this may well multiply within a year. */
    private static final BigDecimal FEW = new BigDecimal("20");

    private record Series(
            String subject, String indicator, @Nullable String breakdown, Unit unit) {}

    private record Points(Map<Period, Fact> levels, Map<Period, Fact> growths) {}

    List<Check> of(List<Fact> facts) {
        Map<Series, Map<Period, Fact>> levels = collect(facts, Measure.LEVEL);
        Map<Series, Map<Period, Fact>> growths = collect(facts, Measure.GROWTH);
        List<Check> checks = new ArrayList<>();
        levels.forEach((series, points) ->
                checks.addAll(of(series, new Points(points, growths.getOrDefault(percent(series), Map.of())))));
        return checks;
    }

    private static Map<Series, Map<Period, Fact>> collect(List<Fact> facts, Measure measure) {
        Map<Series, Map<Period, Fact>> all = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String indicator = fact.indicator();
            Period period = fact.period();
            if (indicator != null && period != null && fact.measure() == measure && isYearly(fact)) {
                Series series = new Series(
                        fact.subject(),
                        indicator,
                        fact.breakdown(),
                        fact.quantity().unit());
                all.computeIfAbsent(series, any -> new HashMap<>()).putIfAbsent(period, fact);
            }
        }
        return all;
    }

    private static boolean isYearly(Fact fact) {
        return fact.status() == Status.ACTUAL && !fact.isOnThePeriodBefore();
    }

    private static Series percent(Series of) {
        return new Series(of.subject(), of.indicator(), of.breakdown(), Unit.PERCENT);
    }

    private List<Check> of(Series series, Points points) {
        List<Check> checks = new ArrayList<>();
        points.levels().forEach((period, level) -> YearBefore.of(period)
                .flatMap(before -> Optional.ofNullable(points.levels().get(before)))
                .ifPresent(earlier -> {
                    Optional<Check> growth = Optional.ofNullable(
                                    points.growths().get(period))
                            .map(by -> growth(series, earlier, by, level));
                    growth.ifPresent(checks::add);
                    jump(earlier, level)
                            .flatMap(jump -> explained(jump, growth))
                            .ifPresent(checks::add);
                }));
        return checks;
    }

    /** A jump that the stated growth tells of is none; without one only a factor of a hundred is surely wrong. */
    private static Optional<Check> explained(Check jump, Optional<Check> growth) {
        if (growth.filter(check -> check.outcome() == Outcome.PASS).isPresent()) {
            return jump.outcome() == Outcome.PASS ? Optional.of(jump) : Optional.empty();
        }
        boolean contradicted =
                growth.filter(check -> check.outcome() == Outcome.FAIL).isPresent();
        BigDecimal factor = jump.value();
        boolean impossible =
                factor.compareTo(IMPOSSIBLE) >= 0 || factor.multiply(IMPOSSIBLE).compareTo(BigDecimal.ONE) <= 0;
        return Optional.of(contradicted || impossible ? jump : jump.with(Caution.LARGE));
    }

    /** Growth at constant prices says nothing about levels at current prices. */
    private Check growth(Series series, Fact earlier, Fact growth, Fact level) {
        Check check = Arithmetic.growth(earlier, growth, level);
        if (isReal(series)) {
            return check.undecided(Caution.REAL);
        }
        if (COMPARABLE.matcher(growth.evidence().sentence()).find()) {
            return check.with(Caution.REAL);
        }
        if (!names.alike(earlier, level)) {
            return check.with(Caution.NAMES);
        }
        boolean oneText =
                earlier.evidence().documentId().equals(level.evidence().documentId());
        return oneText || isFar(earlier, growth, level) ? check : check.with(Caution.REVISED);
    }

    private boolean isReal(Series series) {
        return catalogue
                .find(series.indicator())
                .filter(indicator -> indicator.growth() == Growth.NOMINAL)
                .isEmpty();
    }

    /** Whether the levels differ by many more points than the growth stated. */
    private static boolean isFar(Fact earlier, Fact growth, Fact level) {
        BigDecimal before = earlier.quantity().value();
        if (before.signum() == 0) {
            return false;
        }
        BigDecimal points =
                level.quantity().value().subtract(before).scaleByPowerOfTen(2).divide(before, MathContext.DECIMAL64);
        return points.subtract(growth.quantity().value()).abs().compareTo(REVISION) > 0;
    }

    private static Optional<Check> jump(Fact earlier, Fact level) {
        BigDecimal smaller = earlier.quantity().value().min(level.quantity().value());
        boolean few = level.quantity().unit().equals(Unit.COUNT) && smaller.compareTo(FEW) < 0;
        if (few || smaller.signum() <= 0 || level.quantity().unit().equals(Unit.PERCENT)) {
            return Optional.empty();
        }
        return Optional.of(Arithmetic.jump(earlier, level));
    }
}
