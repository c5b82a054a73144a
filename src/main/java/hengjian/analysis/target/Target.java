package hengjian.analysis.target;

import hengjian.analysis.Derived;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An aim and how far it has come.
 *
 * @param aim the target or plan as stated
 * @param horizon the period in which it is to be reached; null when the text does not say
 * @param came the latest actual figure within the horizon, null when no text states one
 * @param amount what the completion rate comes to, where {@code came} is such a rate; or, where only the parts of a plan
 *     state theirs, what these come to together
 * @param progress in percent of the aim; null where that has no meaning, as for ranks and growth
 * @param elapsed percent of the horizon's days that have gone by when {@code came} was measured, or today
 */
public record Target(
        Fact aim,
        @Nullable Period horizon,
        @Nullable Fact came,
        @Nullable Derived amount,
        @Nullable BigDecimal progress,
        @Nullable BigDecimal elapsed,
        State state) {

    /** The facts that say, or of which is computed, what came. */
    public List<Fact> outcome() {
        List<Fact> facts = new ArrayList<>();
        if (came != null) {
            facts.add(came);
        }
        if (amount != null) {
            facts.addAll(amount.inputs());
        }
        return facts;
    }

    /** Where an aim stands; open ones come first. */
    public enum State {
        /** Its time is not over. */
        OPEN,
        /** Its time is over, and no text says what came. */
        NOT_STATED,
        MISSED,
        /** Bounds like 超 leave either possible. */
        UNDECIDED,
        MET;

        /** As written in addresses and words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
