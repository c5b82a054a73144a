package hengjian.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A program's leave to write.
 *
 * @param name of the program, under which its writes are logged
 * @param usedOn the last day it was used, null when it never was
 * @param revokedAt null while it is good
 */
public record Token(
        long id,
        String name,
        String createdBy,
        Instant createdAt,
        @Nullable LocalDate usedOn,
        @Nullable Instant revokedAt) {

    public boolean good() {
        return revokedAt == null;
    }
}
