package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Change;
import hengjian.analysis.Difference;
import hengjian.analysis.Figure;
import hengjian.fact.Measure;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.Explained;
import hengjian.ui.cite.Sources;
import hengjian.ui.documents.HistoryLink;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** White boxes of the page. */
final class Card {

    private Card() {}

    static Div of(String title, Component... content) {
        Div card = new Div(new H3(title));
        card.addClassName("hj-card");
        card.add(content);
        return card;
    }

    /** An indicator's growth, large, with its rank and the words it was read from. */
    static Div headline(Glance glance, Optional<Glance> before, FailedCheck failed, String indicator) {
        Optional<StoredFact> growth = glance.find(indicator, Measure.GROWTH, null);
        Optional<StoredFact> shown = growth.or(() -> glance.find(indicator, Measure.LEVEL, null));
        Measure measure = growth.isEmpty() && shown.isPresent() ? Measure.LEVEL : Measure.GROWTH;
        Span name = new Span(Words.indicator(indicator) + " " + Words.measure(measure));
        name.addClassName("hj-name");
        Div card = new Div(name);
        card.addClassName("hj-card");
        shown.ifPresentOrElse(
                fact -> fill(card, glance, before, failed, fact), () -> card.add(new Div(Cited.missing())));
        return card;
    }

    private static void fill(Div card, Glance glance, Optional<Glance> before, FailedCheck failed, StoredFact shown) {
        String indicator = Objects.requireNonNullElse(shown.fact().indicator(), "");
        Div line = new Div(big(shown));
        line.addClassName("hj-line");
        failed.of(shown).ifPresent(line::add);
        glance.find(indicator, Measure.RANK, null).ifPresent(rank -> line.add(Cited.rank(rank)));
        card.add(line);
        before.flatMap(earlier -> change(earlier, shown)).ifPresent(card::add);
        if (shown.fact().measure() == Measure.GROWTH) {
            glance.find(indicator, Measure.LEVEL, null).ifPresent(level -> card.add(level(level, failed)));
        }
        Div foot = new Div(Cited.quote(shown), Sources.line(shown));
        foot.addClassName("hj-card-foot");
        if (shown.reviewed()) {
            foot.add(byPerson(shown));
        }
        card.add(foot);
    }

    /** The figure may differ from the words beneath it: its history tells who changed it and why. */
    private static Div byPerson(StoredFact shown) {
        Div line = new Div(new Anchor(HistoryLink.of(shown), Words.of("cite.byPerson")));
        line.addClassName("hj-beneath");
        return line;
    }

    private static Div level(StoredFact level, FailedCheck failed) {
        Span name = new Span(Words.measure(Measure.LEVEL));
        name.addClassName("hj-missing");
        Div line = new Div(name, Cited.whole(level));
        failed.of(level).ifPresent(line::add);
        line.addClassName("hj-beneath");
        return line;
    }

    /** 较2021年上半年 +0.4个百分点; nothing where the earlier half-year is silent. */
    private static Optional<Component> change(Glance before, StoredFact shown) {
        String indicator = Objects.requireNonNullElse(shown.fact().indicator(), "");
        return before.find(indicator, shown.fact().measure(), null).flatMap(earlier -> {
            Difference difference = Difference.between(earlier.fact(), shown.fact());
            return difference instanceof Difference.Known known
                    ? Optional.of(change(before, earlier, shown, known))
                    : Optional.empty();
        });
    }

    private static Component change(Glance before, StoredFact earlier, StoredFact growth, Difference.Known known) {
        Span name = new Span(Words.of("overview.against", Words.period(before.period())));
        name.addClassName("hj-missing");
        String words = Change.of(known.amount(), Words.wording()).whole();
        Div line = new Div(name, new Explained(known.amount(), words, List.of(earlier, growth)));
        line.addClassName("hj-beneath");
        return line;
    }

    private static Anchor big(StoredFact fact) {
        Figure figure = Words.figure(fact.fact().quantity());
        Anchor anchor = Cited.figure(fact, figure);
        anchor.addClassName("hj-big");
        Span unit = new Span(figure.unit());
        unit.addClassName("hj-big-unit");
        anchor.add(unit);
        return anchor;
    }
}
