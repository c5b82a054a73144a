package hengjian.analysis.check;

import hengjian.analysis.Formula;
import hengjian.analysis.Interval;
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
import org.jspecify.annotations.Nullable;

/** One year's level against the next: by the growth stated, and by what is plausible at all. */
record GrowthChecks(IndicatorCatalogue catalogue) {

    private static final BigDecimal FACTOR = new BigDecimal("5");
    private static final Interval PLAUSIBLE = Interval.between(BigDecimal.ONE.divide(FACTOR), FACTOR);

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
            if (indicator != null && period != null && fact.measure() == measure && fact.status() == Status.ACTUAL) {
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

    private static Series percent(Series of) {
        return new Series(of.subject(), of.indicator(), of.breakdown(), Unit.PERCENT);
    }

    private List<Check> of(Series series, Points points) {
        List<Check> checks = new ArrayList<>();
        points.levels().forEach((period, level) -> YearBefore.of(period)
                .flatMap(before -> Optional.ofNullable(points.levels().get(before)))
                .ifPresent(earlier -> {
                    Optional.ofNullable(points.growths().get(period))
                            .ifPresent(growth -> checks.add(growth(series, earlier, growth, level)));
                    jump(earlier, level).ifPresent(checks::add);
                }));
        return checks;
    }

    /** Growth at constant prices says nothing about levels at current prices. */
    private Check growth(Series series, Fact earlier, Fact growth, Fact level) {
        Interval left = Interval.of(earlier.quantity()).grownBy(Interval.of(growth.quantity()));
        BigDecimal rate = growth.quantity().value().scaleByPowerOfTen(-2).add(BigDecimal.ONE);
        BigDecimal value = earlier.quantity().value().multiply(rate);
        boolean nominal = catalogue
                .find(series.indicator())
                .filter(indicator -> indicator.growth() == Growth.NOMINAL)
                .isPresent();
        Outcome outcome = nominal ? left.equalTo(Interval.of(level.quantity())) : Outcome.UNDECIDED;
        return Check.against(
                Check.Kind.GROWTH, outcome, Formula.of(earlier, " × (1 ＋ ", growth, ")"), value, left, level);
    }

    private static Optional<Check> jump(Fact earlier, Fact level) {
        BigDecimal smaller = earlier.quantity().value().min(level.quantity().value());
        boolean few = level.quantity().unit().equals(Unit.COUNT) && smaller.compareTo(FEW) < 0;
        if (few || smaller.signum() <= 0 || level.quantity().unit().equals(Unit.PERCENT)) {
            return Optional.empty();
        }
        Interval left = Interval.of(level.quantity()).dividedBy(Interval.of(earlier.quantity()));
        return Optional.of(new Check(
                Check.Kind.JUMP,
                left.equalTo(PLAUSIBLE),
                level,
                Formula.of(level, " ÷ ", earlier, ""),
                level.quantity().value().divide(earlier.quantity().value(), MathContext.DECIMAL64),
                left,
                new Check.Side.Limit(),
                PLAUSIBLE,
                Unit.MULTIPLE));
    }
}
