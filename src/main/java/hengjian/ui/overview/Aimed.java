package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.target.Target;
import hengjian.analysis.target.Targets;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.FigureTable;
import hengjian.ui.cite.Outcomes;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The targets that the page's texts name, each beside what came of it, whichever text says so. */
final class Aimed {

    private final Glance glance;
    private final Map<Fact, StoredFact> stored = new IdentityHashMap<>();
    private final List<Target> targets;

    private Aimed(Glance glance, List<StoredFact> aims, List<StoredFact> came) {
        this.glance = glance;
        Stream.of(aims, came).flatMap(List::stream).forEach(fact -> stored.put(fact.fact(), fact));
        List<Fact> facts = Stream.of(aims, came)
                .flatMap(List::stream)
                .map(StoredFact::fact)
                .toList();
        targets = Targets.of(facts, glance.asOf().day());
    }

    /** Nothing where the texts name no target. */
    static Optional<Component> of(Glance glance, Facts store) {
        List<StoredFact> aims = glance.targets();
        return aims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aimed(glance, aims, Outcomes.of(aims, glance.zone(), store, glance.asOf())).card());
    }

    private Component card() {
        FigureTable table = new FigureTable(
                List.of(Words.of("overview.target"), Words.of("targets.aim"), Words.of("targets.came")));
        targets.forEach(target ->
                table.row(Panels.name(known(target.aim())), List.of(figure(known(target.aim())), came(target))));
        Anchor all = new Anchor(
                "targets?zone=" + URLEncoder.encode(glance.zone(), StandardCharsets.UTF_8),
                Words.of("overview.targets.all"));
        all.addClassName("hj-link");
        Div foot = new Div(all);
        foot.addClassName("hj-source");
        return Card.of(Words.of("overview.targets"), table.component(false), foot);
    }

    private Component came(Target target) {
        Fact came = target.came();
        if (came == null) {
            Span none = new Span(Words.of("targets.missing"));
            none.addClassName("hj-missing");
            return none;
        }
        Span when = new Span(Words.period(came.period()));
        when.addClassName("hj-when");
        return new Div(figure(known(came)), when);
    }

    private StoredFact known(Fact fact) {
        StoredFact found = stored.get(fact);
        if (found == null) {
            throw new IllegalStateException("no such fact: " + fact);
        }
        return found;
    }

    private static Component figure(StoredFact fact) {
        return fact.fact().measure() == Measure.RANK ? Cited.rank(fact) : Cited.whole(fact);
    }
}
