package hengjian.ui.facts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import hengjian.export.Progress;
import hengjian.ui.shell.Words;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How far a large download is, and a way to give it up. */
class ExportProgress extends Div implements Progress {

    private static final long serialVersionUID = 1L;

    private static final int POLL_MILLISECONDS = 500;

    private final ProgressBar bar = new ProgressBar();

    /** Written by the download's thread, which holds no lock. */
    private volatile double done;

    private volatile boolean ended;
    private volatile boolean cancelled;
    private @Nullable Registration polling;

    ExportProgress() {
        addClassName("hj-export-progress");
        bar.getElement().setAttribute("aria-label", Words.of("facts.export"));
        add(bar, new NativeButton(Words.of("facts.export.cancel"), click -> cancelled = true));
        setVisible(false);
    }

    /** Called by the view's thread when the download is asked for. */
    void begin() {
        UI ui = UI.getCurrent();
        done = 0;
        ended = false;
        cancelled = false;
        bar.setValue(0);
        setVisible(true);
        ui.setPollInterval(POLL_MILLISECONDS);
        if (polling == null) {
            polling = ui.addPollListener(poll -> show(ui));
        }
    }

    /** Called by the download's thread. */
    void end() {
        ended = true;
    }

    @Override
    public void reached(double now) throws IOException {
        done = now;
        if (cancelled) {
            throw new IOException("cancelled");
        }
    }

    private void show(UI ui) {
        bar.setValue(Math.min(1, done));
        if (ended) {
            setVisible(false);
            ui.setPollInterval(-1);
            Registration registered = polling;
            if (registered != null) {
                registered.remove();
                polling = null;
            }
        }
    }
}
