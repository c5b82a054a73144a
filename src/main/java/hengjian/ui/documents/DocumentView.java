package hengjian.ui.documents;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import hengjian.document.SourceDocument;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 文献: one text and its figures; {@code ?fact=} chooses one. */
@Route(value = DocumentLink.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/documents.css")
class DocumentView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Documents documents;
    private final transient Facts facts;
    private transient @Nullable Reading reading;
    private String title = "";

    DocumentView(Documents documents, Facts facts) {
        this.documents = documents;
        this.facts = facts;
        addClassNames("hj-page", "hj-document");
        onKey(-1, Key.ARROW_LEFT, Key.KEY_K);
        onKey(1, Key.ARROW_RIGHT, Key.KEY_J);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        reading = null;
        Optional<SourceDocument> document = documents.find(id);
        document.ifPresentOrElse(found -> show(id, found, event.getLocation()), this::showUnknown);
    }

    private void show(String id, SourceDocument document, Location location) {
        Reading opened = new Reading(document, facts.of(id), this::writeAddress);
        reading = opened;
        title = document.title();
        add(opened);
        location.getQueryParameters().getSingleParameter(DocumentLink.FACT).ifPresent(opened::open);
    }

    private void showUnknown() {
        title = Words.of("documents.unknown");
        add(
                new H1(title),
                new Paragraph(Words.of("documents.unknown.hint")),
                new RouterLink(Words.of("documents.back"), DocumentsView.class));
    }

    /** Replaces the address, so that going back leads out of the document. */
    private void writeAddress(StoredFact fact) {
        UI.getCurrent().getPage().getHistory().replaceState(null, DocumentLink.of(fact));
    }

    private void onKey(int step, Key... keys) {
        for (Key key : keys) {
            Shortcuts.addShortcutListener(this, () -> step(step), key);
        }
    }

    private void step(int by) {
        Reading open = reading;
        if (open != null) {
            open.step(by);
        }
    }
}
