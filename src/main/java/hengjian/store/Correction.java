package hengjian.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: what a person did to a fact.
 *
 * @param history of the fact
 * @param before the version it was done to
 * @param after the version it led to, null when the fact was rejected
 */
public record Correction(
        long id,
        String documentId,
        long history,
        Kind kind,
        long before,
        @Nullable Long after,
        String actor,
        String reason,
        Instant at) {

    public enum Kind {
        /** The reading is right. */
        CONFIRM,
        /** Some field was wrong. */
        CORRECT,
        /** There is no such fact. */
        REJECT,
        /** An earlier version was right. */
        RESTORE,
        /** The last step was a slip. */
        UNDO
    }
}
