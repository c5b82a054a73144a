package hengjian.store;

import hengjian.analysis.Outcome;
import hengjian.analysis.check.Caution;
import hengjian.analysis.check.Check;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What a check came to, and of which facts: all there is to keep of it. Its words are {@link ZoneChecks#read read} again. */
public final class FoundCheck {

    private final Check.Kind kind;
    private final Outcome outcome;
    private final @Nullable Caution caution;
    private final long[] facts;

    private FoundCheck(Check check, long[] facts) {
        kind = check.kind();
        outcome = check.outcome();
        caution = check.caution();
        this.facts = facts;
    }

    /** @param facts in the order of {@link Check#facts()} */
    static FoundCheck of(Check check, List<Long> facts) {
        return new FoundCheck(check, facts.stream().mapToLong(Long::longValue).toArray());
    }

    public Check.Kind kind() {
        return kind;
    }

    public Outcome outcome() {
        return outcome;
    }

    @Nullable
    Caution caution() {
        return caution;
    }

    /** The numbers of the figures it concerns, in the order of {@link Check#facts()}. */
    LongStream facts() {
        return LongStream.of(facts);
    }

    /** Whether a figure is among those it concerns. */
    public boolean concerns(long factId) {
        return facts().anyMatch(id -> id == factId);
    }
}
