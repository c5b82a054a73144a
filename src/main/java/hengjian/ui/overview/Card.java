package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Figure;
import hengjian.fact.Measure;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.util.Collection;

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
    static Div headline(Glance glance, String indicator) {
        Span name = new Span(Words.indicator(indicator) + " " + Words.measure(Measure.GROWTH));
        name.addClassName("hj-name");
        Div card = new Div(name);
        card.addClassName("hj-card");
        glance.find(indicator, Measure.GROWTH, null)
                .ifPresentOrElse(
                        growth -> {
                            Div line = new Div(big(growth));
                            line.addClassName("hj-line");
                            glance.find(indicator, Measure.RANK, null).ifPresent(rank -> line.add(Cited.rank(rank)));
                            card.add(line);
                            glance.find(indicator, Measure.LEVEL, null)
                                    .ifPresent(level -> card.add(Cited.figure(level, true)));
                            card.add(Cited.quote(growth));
                        },
                        () -> card.add(new Div(Cited.missing())));
        return card;
    }

    /** 来源：衡阳高新区《…》2022-08-05, each a link to the text. */
    static Div source(Collection<StoredDocument> documents) {
        Div source = new Div(new Span(Words.of("overview.source")));
        source.addClassName("hj-source");
        for (StoredDocument document : documents) {
            source.add(new Anchor(
                    DocumentLink.path(document.id()),
                    document.publisher() + "《" + document.title() + "》" + document.published() + " "));
        }
        return source;
    }

    private static Anchor big(StoredFact fact) {
        Figure figure = Figure.of(fact.fact().quantity());
        Anchor anchor = Cited.figure(fact, false);
        anchor.addClassName("hj-big");
        Span unit = new Span(figure.unit());
        unit.getStyle().setFontSize("1.2rem").setFontWeight(500);
        anchor.add(unit);
        return anchor;
    }
}
