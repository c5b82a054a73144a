package hengjian.extraction;

import hengjian.document.Span;
import hengjian.indicator.Indicator;
import hengjian.indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about: an indicator or, failing that, words; possibly restricted to a part.
 *
 * @param label the words that name it
 * @param source how the figure came to be about it, for people to check
 */
record Topic(
        Span label, @Nullable Indicator indicator, @Nullable String breakdown, Reading.Binding source) {

    boolean is(String code) {
        return indicator != null && indicator.code().equals(code);
    }

    /** Whether an indicator in money stands for it. */
    boolean isMoney() {
        return indicator != null && indicator.unit().isMoney();
    }

    /** Whether it adds up over a period, as output and revenue do, but balances and the sums of projects do not. */
    boolean isFlow() {
        return isMoney() && !startsWith("PROJECT") && !startsWith("SIGNED") && !is("DEPOSITS") && !is("LOANS");
    }

    /** Whether an indicator that counts things stands for it. */
    boolean isCount() {
        return indicator != null && indicator.unit().equals(Unit.COUNT);
    }

    boolean startsWith(String prefix) {
        return indicator != null && indicator.code().startsWith(prefix);
    }

    Topic of(@Nullable String part) {
        return new Topic(label, indicator, part, source);
    }

    Topic as(@Nullable Indicator other) {
        return new Topic(label, other, breakdown, source);
    }

    Topic by(Reading.Binding other) {
        return new Topic(label, indicator, breakdown, other);
    }
}
