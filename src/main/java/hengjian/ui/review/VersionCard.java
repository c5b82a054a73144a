package hengjian.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hengjian.store.Correction;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a fact: when it stood, who made it and why, and what it changed. */
class VersionCard extends Div {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> WHY = List.of("review.why.right", "review.why.slip");

    VersionCard(StoredFact version, @Nullable StoredFact before, @Nullable Correction step) {
        addClassNames("hj-card", "hj-version");
        setClassName("hj-standing", version.version().stands());
        Span number = new Span(Words.of("review.version", version.version().number()));
        number.addClassName("hj-version-number");
        Paragraph head = new Paragraph(number, new Span(state(version)), new Span(by(version, step)));
        head.addClassName("hj-version-head");
        add(head);
        if (step != null && !step.reason().isBlank()) {
            add(new Paragraph(Words.of("review.because", step.reason())));
        }
        add(new Fields(version.fact(), before == null ? null : before.fact()));
    }

    /** A fact that does not stand because a person rejected it. */
    static Paragraph rejected(Correction step) {
        Paragraph rejected = new Paragraph(Words.of("review.isRejected", text(step.at()), step.actor(), step.reason()));
        rejected.addClassName("hj-rejected");
        return rejected;
    }

    void offerRestore(ReasonDialog.Then then) {
        NativeButton restore = new NativeButton(
                Words.of("review.restore"), click -> new ReasonDialog(Words.of("review.restore"), WHY, then).open());
        restore.addClassName("hj-quiet");
        add(restore);
    }

    private static String state(StoredFact version) {
        Instant end = version.version().supersededAt();
        String from = text(version.version().recordedAt());
        if (version.version().onlyRead()) {
            return Words.of("review.onlyRead", from);
        }
        return end == null ? Words.of("review.stands", from) : Words.of("review.stood", from, text(end));
    }

    private static String by(StoredFact version, @Nullable Correction step) {
        return step == null ? Words.of("review.byEngine", version.fact().rule()) : step.actor() + " " + Told.verb(step);
    }

    private static String text(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }
}
