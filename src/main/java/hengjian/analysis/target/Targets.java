package hengjian.analysis.target;

import hengjian.analysis.CellKey;
import hengjian.analysis.Derived;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts aims beside what came of them, whichever document says so. */
public final class Targets {

    private static final String PLANNED = "PROJECT_INVESTMENT_ANNUAL";
    private static final String ZONE = "ZONE_RANK";
    private static final String DONE = "PROJECT_INVESTMENT_DONE";

    private static final Comparator<Target> OPEN_FIRST = Comparator.comparing(Target::state)
            .thenComparing(target -> last(target.horizon()), Comparator.reverseOrder());

    private record Key(
            String subject,
            String indicator,
            @Nullable String breakdown,
            Measure measure,
            @Nullable String cohort) {

        Key among(@Nullable String others) {
            return new Key(subject, indicator, breakdown, measure, others);
        }
    }

    private record Aimed(CellKey cell, BigDecimal value) {}

    private final Map<Key, List<Fact>> actuals = new HashMap<>();
    private final List<Fact> plans;
    private final LocalDate today;

    private Targets(List<Fact> facts, LocalDate today) {
        this.today = today;
        plans = facts.stream()
                .filter(fact -> fact.status() == Status.PLAN && PLANNED.equals(fact.indicator()))
                .toList();
        facts.stream()
                .filter(fact -> fact.status() == Status.ACTUAL && fact.indicator() != null && fact.period() != null)
                .filter(fact -> !fact.isOnThePeriodBefore())
                .forEach(fact -> actuals.computeIfAbsent(key(fact, fact.measure()), any -> new ArrayList<>())
                        .add(fact));
    }

    /**
     * Open ones first, then those whose time ended last.
     *
     * @param facts aims and actual figures, the preferred statement of a figure before its alternatives
     */
    public static List<Target> of(List<Fact> facts, LocalDate today) {
        Targets targets = new Targets(facts, today);
        Set<Aimed> seen = new HashSet<>();
        return facts.stream()
                .filter(fact -> fact.status() == Status.TARGET || fact.status() == Status.PLAN)
                .filter(fact -> fact.indicator() != null || fact.status() == Status.TARGET)
                .filter(fact ->
                        seen.add(new Aimed(CellKey.of(fact), fact.quantity().value())))
                .map(targets::target)
                .sorted(OPEN_FIRST)
                .toList();
    }

    private Target target(Fact aim) {
        Period horizon = horizon(aim).orElse(null);
        Optional<Fact> came = horizon == null ? Optional.empty() : came(aim, horizon);
        Optional<Derived> amount = came.isPresent()
                ? came.filter(fact -> fact.measure() == Measure.COMPLETION)
                        .filter(fact -> aim.measure() == Measure.LEVEL)
                        .map(rate -> Derived.completed(aim, rate))
                : byParts(aim);
        return new Target(
                aim,
                horizon,
                came.orElse(null),
                amount.orElse(null),
                came.flatMap(fact -> progress(aim, fact))
                        .or(() -> amount.flatMap(done -> percent(done.value(), aim)))
                        .orElse(null),
                horizon == null ? null : elapsed(horizon, came.or(() -> amount.map(done -> measured(done)))),
                Verdict.of(aim, horizon, came, today));
    }

    /** What a plan came to of which only the parts' completion is stated, when these are all of it. */
    private Optional<Derived> byParts(Fact aim) {
        return PLANNED.equals(aim.indicator()) && aim.breakdown() == null
                ? new PlanParts(aim, plans).completed(part -> horizon(part).flatMap(end -> came(part, end)))
                : Optional.empty();
    }

    /** The completion rate that a computed amount goes by. */
    private static Fact measured(Derived done) {
        return done.inputs().getLast();
    }

    /**
     * The period in which an aim is to be reached, where its text says so. A plan for the year is the year's, whichever
     * half of it the text speaks of.
     */
    public static Optional<Period> horizon(Fact aim) {
        Period period = aim.period();
        boolean yearly = period != null && (PLANNED.equals(aim.indicator()) || period instanceof Period.YearToDate);
        return Optional.ofNullable(
                yearly && period != null ? new Period.Year(period.last().getYear()) : period);
    }

    private Optional<Fact> came(Fact aim, Period horizon) {
        return candidates(aim).stream()
                .filter(fact -> within(fact, horizon))
                .filter(fact -> !fact.equals(aim))
                .reduce((best, next) -> end(next).isAfter(end(best)) ? next : best);
    }

    private List<Fact> candidates(Fact aim) {
        List<Fact> all = new ArrayList<>(
                isOpenRank(aim) ? ranks(aim) : actuals.getOrDefault(key(aim, aim.measure()), List.of()));
        if (PLANNED.equals(aim.indicator())) {
            all.clear();
            all.addAll(actuals.getOrDefault(key(aim, DONE, Measure.LEVEL), List.of()));
            all.addAll(actuals.getOrDefault(key(aim, Measure.COMPLETION), List.of()));
            all.addAll(actuals.getOrDefault(key(aim, DONE, Measure.COMPLETION), List.of()));
        }
        return all;
    }

    /** GDP争取榜首: nobody says among whom. Of rankings of the zone itself there are many, told apart by their cohorts. */
    private static boolean isOpenRank(Fact aim) {
        return aim.measure() == Measure.RANK && aim.cohort() == null && !ZONE.equals(aim.indicator());
    }

    /** Ranks of the same thing, among whomever. */
    private List<Fact> ranks(Fact aim) {
        Key wanted = key(aim, Measure.RANK);
        return actuals.entrySet().stream()
                .filter(entry -> entry.getKey().among(null).equals(wanted))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Figures from the horizon's first day on, as of any day in it; a single later month is no progress of a year. */
    private static boolean within(Fact fact, Period horizon) {
        Period period = fact.period();
        if (period == null || period.last().isAfter(horizon.last())) {
            return false;
        }
        boolean fromTheStart = period.first().equals(horizon.first());
        boolean stock = period instanceof Period.Day && !period.first().isBefore(horizon.first());
        return fromTheStart || stock;
    }

    private static Optional<BigDecimal> progress(Fact aim, Fact came) {
        if (came.measure() == Measure.COMPLETION) {
            return Optional.of(came.quantity().value());
        }
        boolean amount = aim.measure() == Measure.LEVEL
                && aim.quantity().unit().equals(came.quantity().unit())
                && !Verdict.smallerIsBetter(aim);
        return amount ? percent(came.quantity().value(), aim) : Optional.empty();
    }

    private static Optional<BigDecimal> percent(BigDecimal done, Fact aim) {
        BigDecimal whole = aim.quantity().value();
        return whole.signum() > 0
                ? Optional.of(done.scaleByPowerOfTen(2)
                        .divide(whole, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private BigDecimal elapsed(Period horizon, Optional<Fact> came) {
        LocalDate at = came.map(Targets::end).orElse(today);
        long days = ChronoUnit.DAYS.between(horizon.first(), horizon.last()) + 1;
        long gone = Math.clamp(ChronoUnit.DAYS.between(horizon.first(), at) + 1, 0, days);
        return BigDecimal.valueOf(gone * 100).divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP);
    }

    private static LocalDate end(Fact fact) {
        return last(fact.period());
    }

    private static LocalDate last(@Nullable Period period) {
        return period == null ? LocalDate.MAX : period.last();
    }

    private static Key key(Fact fact, Measure measure) {
        return key(fact, String.valueOf(fact.indicator()), measure);
    }

    private static Key key(Fact fact, String indicator, Measure measure) {
        return new Key(fact.subject(), indicator, fact.breakdown(), measure, fact.cohort());
    }
}
