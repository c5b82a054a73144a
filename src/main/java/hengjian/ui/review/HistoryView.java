package hengjian.ui.review;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hengjian.account.Role;
import hengjian.store.Choices;
import hengjian.store.Correction;
import hengjian.store.Corrections;
import hengjian.store.Facts;
import hengjian.store.Overtaken;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.documents.HistoryLink;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All versions of a fact with who made them and why, and the other statements of its cell. */
@Route(value = HistoryLink.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/review.css")
class HistoryView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;
    private final transient Corrections corrections;
    private final transient Choices choices;
    private final boolean curator;

    HistoryView(Facts facts, Corrections corrections, Choices choices, AuthenticationContext authentication) {
        this.facts = facts;
        this.corrections = corrections;
        this.choices = choices;
        curator = authentication.hasRole(Role.CURATORS);
        addClassNames("hj-page", "hj-history");
    }

    @Override
    public String getPageTitle() {
        return Words.of("review.history");
    }

    /** @param id of any version */
    @Override
    public void setParameter(BeforeEvent event, Long id) {
        removeAll();
        facts.find(id)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new H1(Words.of("review.history")), new Paragraph(Words.of("review.history.unknown"))));
    }

    private void show(StoredFact any) {
        removeAll();
        List<StoredFact> versions = facts.versions(any.version().history());
        StoredFact latest = versions.getFirst();
        Anchor document = new Anchor(DocumentLink.of(any), any.document().title());
        document.addClassName("hj-link");
        add(
                new H1(Words.indicator(latest.fact()) + " "
                        + Words.measure(latest.fact().measure())),
                new Paragraph(latest.fact().subject() + " · "
                        + Words.period(latest.fact().period())),
                new Paragraph(document),
                new Quoted(latest.fact().evidence()),
                new H2(Words.of("review.versions", versions.size())));
        Map<Long, Correction> steps = corrections.of(any.version().history()).stream()
                .filter(step -> step.after() != null)
                .collect(Collectors.toMap(Correction::after, Function.identity()));
        corrections.of(any.version().history()).stream()
                .findFirst()
                .filter(step -> step.kind() == Correction.Kind.REJECT
                        && !latest.version().stands())
                .ifPresent(step -> add(VersionCard.rejected(step)));
        for (int i = 0; i < versions.size(); i++) {
            StoredFact before = i + 1 < versions.size() ? versions.get(i + 1) : null;
            add(card(versions.get(i), before, steps.get(versions.get(i).id()), latest));
        }
        facts.standing(any.id()).ifPresent(standing -> add(new CellList(standing, choices, curator, () -> show(any))));
    }

    private VersionCard card(
            StoredFact version, @Nullable StoredFact before, @Nullable Correction step, StoredFact latest) {
        VersionCard card = new VersionCard(version, before, step);
        if (curator && !version.version().stands()) {
            card.offerRestore(why -> {
                try {
                    corrections.restore(version.id(), latest.version().number(), why);
                } catch (Overtaken e) {
                    Told.overtaken(e);
                }
                show(version);
            });
        }
        return card;
    }
}
