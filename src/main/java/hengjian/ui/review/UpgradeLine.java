package hengjian.ui.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import hengjian.ingest.Upgrade;
import hengjian.ui.shell.Words;

/** How far the rereading of documents is, and what came of it; the browser asks while it goes on. */
class UpgradeLine extends Div {

    private static final long serialVersionUID = 1L;

    private static final int POLL_MILLIS = 1000;

    private final transient Upgrade upgrade;
    private final transient Runnable finished;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private boolean running;

    /** @param finished told when facts may have changed */
    UpgradeLine(Upgrade upgrade, Runnable finished) {
        this.upgrade = upgrade;
        this.finished = finished;
        addClassName("hj-upgrade");
        words.getElement().setAttribute("role", "status");
        add(bar, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var polled = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detached -> {
            detached.unregisterListener();
            polled.remove();
            event.getUI().setPollInterval(-1);
        });
        refresh();
    }

    final void refresh() {
        Upgrade.State state = upgrade.state();
        setVisible(state.all() > 0);
        bar.setVisible(state.running());
        bar.setValue(state.all() == 0 ? 0 : (double) state.done() / state.all());
        words.setText(state.running() ? Words.of("review.upgrade", state.done(), state.all()) : outcome(state));
        getUI().ifPresent(ui -> ui.setPollInterval(state.running() ? POLL_MILLIS : -1));
        boolean ended = running && !state.running();
        running = state.running();
        if (ended) {
            finished.run();
        }
    }

    private static String outcome(Upgrade.State state) {
        var changes = state.changes();
        String words = Words.of("review.upgraded", state.all() - state.failed())
                + (changes.none()
                        ? Words.of("review.reread.same")
                        : Words.of("review.reread.done", changes.opened(), changes.superseded(), changes.asked()));
        return state.failed() == 0 ? words : words + Words.of("review.upgrade.failed", state.failed());
    }
}
