package hengjian.ui.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hengjian.account.Role;
import hengjian.document.SourceDocument;
import hengjian.ingest.Ingest;
import hengjian.store.AsOf;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.SameCell;
import hengjian.store.StoredFact;
import hengjian.store.Withdrawals;
import hengjian.store.ZoneChecks;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.shell.AsOfParameters;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** 文献: one text and its figures; the address may choose one, see {@link Place}. */
@Route(value = DocumentLink.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/documents.css")
class DocumentView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Documents documents;
    private final transient Facts facts;
    private final transient ZoneChecks checks;
    private final transient SameCell elsewhere;
    private final transient Ingest ingest;
    private final transient Withdrawals withdrawals;
    private final transient AuthenticationContext authentication;
    private String title = "";
    private AsOf asOf = AsOf.NOW;

    DocumentView(
            Documents documents,
            Facts facts,
            ZoneChecks checks,
            SameCell elsewhere,
            Ingest ingest,
            Withdrawals withdrawals,
            AuthenticationContext authentication) {
        this.documents = documents;
        this.facts = facts;
        this.checks = checks;
        this.elsewhere = elsewhere;
        this.ingest = ingest;
        this.withdrawals = withdrawals;
        this.authentication = authentication;
        addClassNames("hj-page", "hj-document");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        Optional<SourceDocument> document = documents.find(id);
        document.ifPresentOrElse(found -> show(id, found, event.getLocation()), this::showUnknown);
    }

    private void show(String id, SourceDocument document, Location location) {
        asOf = AsOfParameters.of(location.getQueryParameters());
        List<StoredFact> stated = facts.of(id, asOf);
        OpenDocument opened = new OpenDocument(
                document,
                stated,
                fact -> elsewhere.inOtherDocuments(fact, asOf),
                () -> ingest.explain(document),
                () -> asOf.isNow() ? FailedCheck.among(checks, stated) : FailedCheck.none(),
                this::writeAddress);
        title = document.title();
        if (!asOf.isNow()) {
            add(new Paragraph(AsOfPicker.text(asOf)));
        }
        withdrawals.of(id).ifPresent(gone -> add(withdrawn(gone)));
        if (authentication.hasRole(Role.CURATORS)) {
            opened.link(reviewLink(id));
        }
        add(opened);
        Place place = Place.of(location.getQueryParameters());
        if (!place.isNone()) {
            opened.open(place);
        }
    }

    /** Why the text has no figures any more. */
    private static Div withdrawn(Withdrawals.Withdrawal gone) {
        LocalDate day = gone.at().atZone(ZoneId.systemDefault()).toLocalDate();
        Div notice = new Div(new Paragraph(Words.of("documents.withdrawn", day.toString(), gone.by(), gone.reason())));
        notice.addClassName("hj-notices");
        return notice;
    }

    private static Anchor reviewLink(String id) {
        Anchor link = new Anchor("review?document=" + id, Words.of("documents.review"));
        link.addClassName("hj-review-link");
        return link;
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
        String time = QueryParameters.simple(AsOfParameters.of(asOf)).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, DocumentLink.of(fact) + (time.isEmpty() ? "" : "&" + time));
    }
}
