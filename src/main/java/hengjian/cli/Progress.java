package hengjian.cli;

/** A count that keeps one line of the terminal up to date; silent where nobody watches, or there is little to do. */
final class Progress {

    private static final int LITTLE = 20;
    private static final long PAUSE = 100_000_000;

    private final int of;
    private final boolean shown;
    private int done;
    private long last = System.nanoTime();

    Progress(int of) {
        this.of = of;
        this.shown = Terminal.watched() && of > LITTLE;
    }

    void step() {
        done++;
        if (shown && System.nanoTime() - last > PAUSE) {
            last = System.nanoTime();
            System.err.printf("\r%d / %d", done, of);
            System.err.flush();
        }
    }

    /** Clears the line. */
    void end() {
        if (shown) {
            System.err.print("\r\033[K");
            System.err.flush();
        }
    }
}
