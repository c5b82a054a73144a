package hengjian.analysis.target;

import hengjian.analysis.Interval;
import hengjian.analysis.Outcome;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an aim is met. A bare figure is a floor: 增长6% is met by 6.2%. A rank, and 控制在…以内, is a ceiling. */
final class Verdict {

    private Verdict() {}

    static Target.State of(Fact aim, @Nullable Period horizon, Optional<Fact> came, LocalDate today) {
        boolean over = horizon != null && horizon.last().isBefore(today);
        if (came.isEmpty() || horizon == null) {
            return over ? Target.State.NOT_STATED : Target.State.OPEN;
        }
        Fact fact = came.get();
        Period period = fact.period();
        boolean whole = period != null && !period.last().isBefore(horizon.last());
        Target.State reached = reached(aim, fact);
        boolean amount = aim.measure() == Measure.LEVEL && !smallerIsBetter(aim);
        if (whole || amount && reached == Target.State.MET) {
            return reached;
        }
        return over ? Target.State.NOT_STATED : Target.State.OPEN;
    }

    /** Ranks, and whatever is to be kept under a limit. */
    static boolean smallerIsBetter(Fact aim) {
        return aim.measure() == Measure.RANK
                || switch (aim.quantity().bound()) {
                    case AT_MOST, LESS_THAN -> true;
                    case EXACT, ABOUT, MORE_THAN, AT_LEAST, NEARLY -> false;
                };
    }

    private static Target.State reached(Fact aim, Fact came) {
        if (aim.measure() == Measure.RANK && !Objects.equals(aim.cohort(), came.cohort())) {
            return Target.State.UNDECIDED;
        }
        boolean rate = came.measure() == Measure.COMPLETION && aim.measure() != Measure.COMPLETION;
        if (!rate && !came.quantity().unit().equals(aim.quantity().unit())) {
            return Target.State.UNDECIDED;
        }
        Interval limit =
                Interval.exactly(rate ? new BigDecimal("100") : aim.quantity().value());
        Interval actual = Interval.of(came);
        boolean ceiling = smallerIsBetter(aim);
        Outcome outcome = ceiling ? limit.atLeast(actual) : actual.atLeast(limit);
        if (outcome == Outcome.UNDECIDED && came.quantity().bound() == Bound.EXACT) {
            int order = came.quantity().value().compareTo(limit.low().at());
            outcome = (ceiling ? order <= 0 : order >= 0) ? Outcome.PASS : Outcome.FAIL;
        }
        return switch (outcome) {
            case PASS -> Target.State.MET;
            case FAIL -> Target.State.MISSED;
            case UNDECIDED -> Target.State.UNDECIDED;
        };
    }
}
