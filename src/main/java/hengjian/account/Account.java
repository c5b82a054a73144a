package hengjian.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who may write.
 *
 * @param lockedUntil set after repeated failures to log in
 */
public record Account(String name, Role role, @Nullable Instant lockedUntil, Instant createdAt) {}
