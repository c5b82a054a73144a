package hengjian.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state as it was known: an ALFRED vintage, in two times.
 *
 * @param published only documents published on or before this day; null for all
 * @param recorded what stood in the store at this moment; null for now
 */
public record AsOf(@Nullable LocalDate published, @Nullable Instant recorded) {

    public static final AsOf NOW = new AsOf(null, null);

    public boolean isNow() {
        return equals(NOW);
    }
}
