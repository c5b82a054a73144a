package hengjian.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which version of what is said at one place.
 *
 * @param history what all versions of the fact share
 * @param number from 1
 * @param reviewed whether a person confirmed or corrected it
 * @param chosen whether a curator prefers it to the others of its cell
 * @param author who stated it, null for the engine
 * @param supersededAt null while it stands
 */
public record Version(
        long history,
        int number,
        boolean reviewed,
        boolean chosen,
        @Nullable String author,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    static Version first(long history) {
        return new Version(history, 1, false, false, null, Instant.EPOCH, null);
    }

    public boolean stands() {
        return supersededAt == null;
    }

    /** Whether it never stood, being only what the engine read while a person's version stood. */
    public boolean onlyRead() {
        return recordedAt.equals(supersededAt);
    }
}
