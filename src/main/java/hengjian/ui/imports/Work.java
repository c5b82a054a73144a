package hengjian.ui.imports;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work in the background, one thing after the other, in the name of whoever is logged in. While there is any, the browser
 * asks how it goes.
 */
class Work {

    private static final int POLL_MILLIS = 400;

    private final ExecutorService thread;
    private final UI ui;
    private final Runnable changed;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();
    private final NowAndThen told = new NowAndThen(Duration.ofMillis(POLL_MILLIS));
    private volatile boolean cancelled;

    /** @param changed called in the user interface now and then while there is work, and at its end */
    Work(UI ui, Runnable changed) {
        SecurityContext person = SecurityContextHolder.getContext();
        thread = new DelegatingSecurityContextExecutorService(
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()), person);
        this.ui = ui;
        this.changed = changed;
    }

    /** A piece of work that may find, while it goes on, that it consists of several. */
    void add(Runnable piece) {
        if (done.get() == total.get()) {
            done.set(0);
            total.set(0);
            cancelled = false;
        }
        total.incrementAndGet();
        ui.access(() -> ui.setPollInterval(POLL_MILLIS));
        thread.execute(() -> {
            try {
                if (!cancelled) {
                    piece.run();
                }
            } finally {
                advance();
            }
        });
    }

    /** What is under way is finished, nothing else begun. */
    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    int done() {
        return done.get();
    }

    int total() {
        return total.get();
    }

    boolean underway() {
        return done.get() < total.get();
    }

    void stop() {
        cancelled = true;
        thread.shutdown();
    }

    void show() {
        ui.access(changed::run);
    }

    /** Shows how far it is, but no more often than the browser asks: drawing hundreds of states would outlast the work. */
    void showProgress() {
        if (told.isDue(System.nanoTime())) {
            show();
        }
    }

    private void advance() {
        if (done.incrementAndGet() < total.get()) {
            showProgress();
        } else {
            ui.access(this::finish);
        }
    }

    private void finish() {
        if (!underway()) {
            ui.setPollInterval(-1);
        }
        changed.run();
    }
}
