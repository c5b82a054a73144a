package hengjian.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who may write.
 *
 * @param lockedUntil set after repeated failures to log in
 * @param blocked whether an administrator barred it from logging in
 * @param epoch how often its password was changed
 */
public record Account(
        String name, Role role, @Nullable Instant lockedUntil, boolean blocked, int epoch, Instant createdAt) {

    /** Whether nobody can log in to it now. */
    public boolean locked() {
        return blocked || lockedUntil != null && lockedUntil.isAfter(Instant.now());
    }
}
