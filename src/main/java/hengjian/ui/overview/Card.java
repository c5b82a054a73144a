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
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.Explained;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Words;
import java.util.List;
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
    static Div headline(Glance glance, Optional<Glance> before, String indicator) {
        Span name = new Span(Words.indicator(indicator) + " " + Words.measure(Measure.GROWTH));
        name.addClassName("hj-name");
        Div card = new Div(name);
        card.addClassName("hj-card");
        glance.find(indicator, Measure.GROWTH, null)
                .ifPresentOrElse(
                        growth -> fill(card, glance, before, indicator, growth),
                        () -> card.add(new Div(Cited.missing())));
        return card;
    }

    private static void fill(Div card, Glance glance, Optional<Glance> before, String indicator, StoredFact growth) {
        Div line = new Div(big(growth));
        line.addClassName("hj-line");
        glance.find(indicator, Measure.RANK, null).ifPresent(rank -> line.add(Cited.rank(rank)));
        card.add(line);
        before.flatMap(earlier -> change(earlier, indicator, growth)).ifPresent(card::add);
        glance.find(indicator, Measure.LEVEL, null).ifPresent(level -> card.add(level(level)));
        Div foot = new Div(Cited.quote(growth), Sources.line(growth));
        foot.addClassName("hj-card-foot");
        card.add(foot);
    }

    private static Div level(StoredFact level) {
        Span name = new Span(Words.measure(Measure.LEVEL));
        name.addClassName("hj-missing");
        Div line = new Div(name, Cited.whole(level));
        line.addClassName("hj-beneath");
        return line;
    }

    /** 较2021年上半年 +0.4个百分点; nothing where the earlier half-year is silent. */
    private static Optional<Component> change(Glance before, String indicator, StoredFact growth) {
        return before.find(indicator, Measure.GROWTH, null).flatMap(earlier -> {
            Difference difference = Difference.between(earlier.fact(), growth.fact());
            return difference instanceof Difference.Known known
                    ? Optional.of(change(before, earlier, growth, known))
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
