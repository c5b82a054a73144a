package hengjian.store;

import hengjian.analysis.check.Check;
import java.util.List;

/**
 * A check with the stored facts it speaks of.
 *
 * @param facts in the order of {@link Check#facts()}
 */
public record StoredCheck(Check check, List<StoredFact> facts) {

    public StoredCheck {
        facts = List.copyOf(facts);
    }
}
