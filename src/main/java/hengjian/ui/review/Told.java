package hengjian.ui.review;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import hengjian.store.Correction;
import hengjian.store.Overtaken;
import hengjian.ui.shell.Words;
import java.util.Locale;

/** What a curator is told when a step was not done. */
final class Told {

    private static final int MILLISECONDS = 8000;

    private Told() {}

    static void overtaken(Overtaken e) {
        Correction by = e.by();
        String words = by == null
                ? Words.of("review.overtaken")
                : Words.of("review.overtaken.by", by.actor(), verb(by), why(by));
        Notification.show(words, MILLISECONDS, Position.MIDDLE);
    }

    private static String why(Correction step) {
        return step.reason().isBlank() ? "" : Words.of("review.overtaken.why", step.reason());
    }

    static String verb(Correction step) {
        return Words.of("review.did." + step.kind().name().toLowerCase(Locale.ROOT));
    }
}
