package hengjian.store;

import org.jspecify.annotations.Nullable;

/** Someone else has changed the fact since it was read; nothing of what was asked was done. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Correction by;

    Overtaken(@Nullable Correction by) {
        super(by == null ? "changed meanwhile" : "changed meanwhile by " + by.actor());
        this.by = by;
    }

    /** What was done meanwhile; null when it was a newer reading or a withdrawal. */
    public @Nullable Correction by() {
        return by;
    }
}
