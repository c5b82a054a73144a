package hengjian.ui.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import hengjian.account.Role;
import hengjian.document.SourceDocument;
import hengjian.ingest.Upgrade;
import hengjian.store.Correction;
import hengjian.store.Corrections;
import hengjian.store.Documents;
import hengjian.store.Overtaken;
import hengjian.store.Questions;
import hengjian.store.ReviewQueue;
import hengjian.store.StoredFact;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue of what nobody has reviewed, one fact at a time. */
@Route(value = "review", layout = MainLayout.class)
@Menu(title = "review.title", order = 9)
@StyleSheet("context://hengjian/review.css")
@RolesAllowed(Role.CURATORS)
class ReviewView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String DOCUMENT = "document";
    private static final List<String> WHY_REJECT =
            List.of("review.why.none", "review.why.other", "review.why.twice", "review.why.source");

    private final transient ReviewQueue queue;
    private final transient Corrections corrections;
    private final transient Deque<Correction> done = new ArrayDeque<>();
    private final transient Documents texts;
    private final Waiting waiting = new Waiting();
    private final Div stage = new Div();
    private final Paragraph left = new Paragraph();
    private final NativeButton undo = new NativeButton(Words.of("review.undo"), click -> undo());
    private final DocumentTable documents;
    private final UpgradeLine upgrade;
    private final QuestionList questions;
    private @Nullable String document;

    ReviewView(
            ReviewQueue queue, Corrections corrections, Questions questions, DocumentTable.Acts acts, Upgrade upgrade) {
        this.queue = queue;
        this.corrections = corrections;
        this.questions = new QuestionList(questions, corrections, this::refresh);
        this.upgrade = new UpgradeLine(upgrade, this::refresh);
        texts = acts.documents();
        documents = new DocumentTable(acts, this::refresh, () -> {
            upgrade.readAll();
            this.upgrade.refresh();
        });
        addClassNames("hj-page", "hj-review");
        undo.addClassName("hj-quiet");
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_U);
        add(
                new Header(new Div(new H1(Words.of("review.title")), left), undo),
                this.upgrade,
                this.questions,
                stage,
                documents);
    }

    @Override
    public String getPageTitle() {
        return Words.of("review.title");
    }

    /** Of one document when the address names it: review?document=ID. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        document = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DOCUMENT)
                .orElse(null);
        refresh();
    }

    /** After what may have changed many facts. */
    private void refresh() {
        questions.refresh();
        documents.refresh(document);
        waiting.clear();
        advance();
    }

    /** After what changed one fact. */
    private void advance() {
        left.setText(Words.of("review.left", queue.count(document)));
        undo.setEnabled(!done.isEmpty());
        waiting.next(() -> queue.first(document, waiting.wanted())).ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(StoredFact fact) {
        stage.removeAll();
        stage.add(new Case(fact, text(fact), verdicts(fact)));
    }

    private String text(StoredFact fact) {
        return texts.find(fact.document().id()).map(SourceDocument::text).orElse("");
    }

    private void showNothing() {
        stage.removeAll();
        Paragraph nothing = new Paragraph(Words.of(waiting.skipped() ? "review.skipped" : "review.empty"));
        nothing.addClassName("hj-empty");
        stage.add(nothing);
    }

    private Case.Verdicts verdicts(StoredFact fact) {
        return new Case.Verdicts() {
            private static final long serialVersionUID = 1L;

            @Override
            public void confirm() {
                act(fact, () -> corrections.confirm(fact.id()));
            }

            @Override
            public void correct() {
                new Editor(
                                fact.fact(),
                                (corrected, why) -> act(fact, () -> corrections.correct(fact.id(), corrected, why)))
                        .open();
            }

            @Override
            public void reject() {
                new ReasonDialog(
                                Words.of("review.reject"),
                                WHY_REJECT,
                                why -> act(fact, () -> corrections.reject(fact.id(), why)))
                        .open();
            }

            @Override
            public void skip() {
                waiting.skip(fact);
                advance();
            }
        };
    }

    private void act(StoredFact fact, Runnable step) {
        try {
            step.run();
            corrections.of(fact.version().history()).stream().findFirst().ifPresent(done::push);
        } catch (Overtaken e) {
            Told.overtaken(e);
        }
        waiting.drop(fact);
        documents.refreshRow(fact.document().id());
        advance();
    }

    private void undo() {
        Correction step = done.poll();
        if (step == null) {
            return;
        }
        try {
            StoredFact again = corrections.undo(step);
            waiting.putFirst(again);
            documents.refreshRow(again.document().id());
            Notification.show(Words.of("review.undone"));
        } catch (Overtaken e) {
            Told.overtaken(e);
        }
        advance();
    }
}
