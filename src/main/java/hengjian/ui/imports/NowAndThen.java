package hengjian.ui.imports;

import java.time.Duration;

/** Says when something may be done again that must not be done too often. */
final class NowAndThen {

    private final long pause;
    private long last;

    NowAndThen(Duration pause) {
        this.pause = pause.toNanos();
        this.last = System.nanoTime() - this.pause;
    }

    /**
     * Whether the pause is over; then it begins anew.
     *
     * @param now as {@link System#nanoTime()} tells
     */
    synchronized boolean isDue(long now) {
        boolean due = now - last >= pause;
        last = due ? now : last;
        return due;
    }
}
