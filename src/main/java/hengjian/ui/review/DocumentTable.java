package hengjian.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hengjian.account.Role;
import hengjian.ingest.Ingest;
import hengjian.store.Corrections;
import hengjian.store.Documents;
import hengjian.store.Rereading;
import hengjian.store.ReviewQueue;
import hengjian.store.ReviewQueue.Progress;
import hengjian.store.StoredDocument;
import hengjian.store.Withdrawals;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All documents with how much of each is reviewed, and what can be done with them. */
class DocumentTable extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<String> WHY = List.of("review.why.source", "review.why.repeated", "review.why.wrongText");

    /** Documents with most left to review; the others are found by their titles. */
    private static final int SHOWN = 50;

    private final transient Acts acts;
    private final Runnable onChange;
    private final Div rows = new Div();
    private final Div withdrawn = new Div();
    private final Paragraph more = new Paragraph(Words.of("review.documents.more", SHOWN));
    private final TextField find = new TextField();
    private final Map<String, Row> shown = new HashMap<>();
    private @Nullable String chosen;

    /** @param rereadAll begins to read all documents anew */
    DocumentTable(Acts acts, Runnable onChange, Runnable rereadAll) {
        this.acts = acts;
        this.onChange = onChange;
        addClassName("hj-review-documents");
        rows.addClassName("hj-document-rows");
        withdrawn.addClassName("hj-document-rows");
        NativeButton reread = button("review.reread.all", rereadAll);
        find.setPlaceholder(Words.of("review.documents.find"));
        find.setAriaLabel(Words.of("review.documents.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> list());
        add(new Div(new H2(Words.of("review.documents")), find, reread), rows, more, withdrawn);
    }

    /** What changes of a row while its facts are reviewed. */
    private record Row(Span share, NativeButton confirm) {

        void show(Progress progress) {
            share.setText(Words.of("review.share", progress.reviewed(), progress.facts()));
            confirm.setEnabled(progress.reviewed() < progress.facts());
        }
    }

    /** What can be done with documents. */
    @Component
    record Acts(
            ReviewQueue queue,
            Documents documents,
            Corrections corrections,
            Withdrawals withdrawals,
            Ingest ingest,
            AuthenticationContext authentication) {}

    /** After one of its facts was reviewed. */
    void refreshRow(String document) {
        Row row = shown.get(document);
        if (row != null) {
            acts.queue().progress("", document, 1).forEach(row::show);
        }
    }

    private void list() {
        List<Progress> progress = acts.queue().progress(find.getValue(), chosen, SHOWN + 1);
        shown.clear();
        rows.removeAll();
        progress.stream().limit(SHOWN).forEach(one -> rows.add(row(one)));
        more.setVisible(progress.size() > SHOWN);
    }

    /** @param of the document that is reviewed, null for all */
    void refresh(@Nullable String of) {
        chosen = of;
        list();
        withdrawn.removeAll();
        List<StoredDocument> gone = acts.documents().withdrawn();
        if (!gone.isEmpty()) {
            withdrawn.add(new H2(Words.of("review.withdrawn")));
        }
        gone.forEach(document -> withdrawn.add(withdrawn(document)));
    }

    private Div row(Progress progress) {
        StoredDocument document = progress.document();
        String id = document.id();
        boolean isChosen = id.equals(chosen);
        NativeButton only = button(isChosen ? "review.everything" : "review.only", () -> UI.getCurrent()
                .navigate(isChosen ? "review" : "review?document=" + id));
        NativeButton confirm = button("review.confirmAll", () -> confirmAll(progress));
        Span share = new Span();
        Row changing = new Row(share, confirm);
        changing.show(progress);
        shown.put(id, changing);
        Div row = new Div(title(document), share, only, confirm, button("review.reread", () -> reread(id)));
        row.add(button("review.withdraw", () -> withdraw(document)));
        row.addClassName("hj-document-row");
        row.setClassName("hj-chosen", isChosen);
        return row;
    }

    private Div withdrawn(StoredDocument document) {
        Div row = new Div(title(document), button("review.bringBack", () -> {
            int facts = acts.withdrawals().restore(document.id());
            done(Words.of("review.broughtBack", facts));
        }));
        if (acts.authentication().hasRole(Role.ADMINISTRATORS)) {
            row.add(button("review.erase", () -> new EraseDialog(document, acts.withdrawals(), this::done).open()));
        }
        row.addClassName("hj-document-row");
        return row;
    }

    private void confirmAll(Progress listed) {
        Progress progress = acts.queue().progress("", listed.document().id(), 1).getFirst();
        String title = Words.of("review.confirmAll.title", progress.facts() - progress.reviewed());
        new ReasonDialog(title, List.of("review.why.readThrough", "review.why.spotChecked"), why -> {
                    int confirmed =
                            acts.corrections().confirmAll(progress.document().id(), why);
                    done(Words.of("review.confirmedAll", confirmed));
                })
                .open();
    }

    private void withdraw(StoredDocument document) {
        new ReasonDialog(Words.of("review.withdraw"), WHY, why -> {
                    int facts = acts.withdrawals().withdraw(document.id(), why);
                    done(Words.of("review.withdrew", facts));
                })
                .open();
    }

    private void reread(String id) {
        done(words(acts.ingest().reread(id)));
    }

    private static String words(Rereading.Changes changes) {
        return changes.none()
                ? Words.of("review.reread.same")
                : Words.of("review.reread.done", changes.opened(), changes.superseded(), changes.asked());
    }

    private void done(String words) {
        Notification.show(words);
        onChange.run();
    }

    private static Anchor title(StoredDocument document) {
        Anchor title = new Anchor(DocumentLink.path(document.id()), document.title());
        title.addClassName("hj-link");
        return title;
    }

    private static NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(Words.of(words), click -> action.run());
        button.addClassName("hj-quiet");
        return button;
    }
}
