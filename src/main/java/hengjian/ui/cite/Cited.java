package hengjian.ui.cite;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Figure;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;

/** A figure on the page, always a link to its sentence. */
public final class Cited {

    /** How many characters of the sentence a card shows before and after its figure. */
    private static final int AROUND = 14;

    private Cited() {}

    public static String address(StoredFact fact) {
        return DocumentLink.of(fact);
    }

    /** The figure with its unit. */
    public static Anchor whole(StoredFact fact) {
        Figure figure = Words.figure(fact.fact().quantity());
        Anchor anchor = figure(fact, figure);
        if (!figure.unit().isEmpty()) {
            anchor.add(" " + figure.unit());
        }
        return anchor;
    }

    /** The figure as it is written in the unit of its column. */
    public static Anchor figure(StoredFact fact, Figure figure) {
        Anchor anchor = link(fact, figure.text());
        anchor.addClassName("hj-figure");
        if (fact.fact().status() != Status.ACTUAL) {
            anchor.addClassName("hj-planned");
        }
        FigureTable.decimals(anchor, figure.shownDecimals());
        return anchor;
    }

    public static Anchor rank(StoredFact fact) {
        Anchor chip = link(fact, rankText(fact.fact()));
        chip.addClassName("hj-chip");
        return chip;
    }

    /** 全市第 1, 前 70 名. */
    public static String rankText(Fact fact) {
        String number = fact.quantity().value().toPlainString();
        String cohort = fact.cohort() == null ? "" : Words.cohort(fact.cohort());
        boolean atMost =
                switch (fact.quantity().bound()) {
                    case AT_MOST, LESS_THAN -> true;
                    case EXACT, ABOUT, MORE_THAN, AT_LEAST, NEARLY -> false;
                };
        return Words.of(atMost ? "cite.rank.top" : "cite.rank", cohort, number).strip();
    }

    /** In words: ＞70亿元, 全市第 1. */
    public static String text(Fact fact) {
        return fact.measure() == Measure.RANK
                ? rankText(fact)
                : Words.figure(fact.quantity()).whole();
    }

    /** The words around the figure, the figure marked. */
    public static Anchor quote(StoredFact fact) {
        Evidence evidence = fact.fact().evidence();
        String sentence = evidence.sentence();
        int from = evidence.quoteInSentence().start();
        int to = evidence.quoteInSentence().end();
        int first = Math.max(0, from - AROUND);
        int last = Math.min(sentence.length(), to + AROUND);
        Anchor quote = link(fact, "");
        quote.addClassName("hj-quote");
        quote.add(new Span(
                (first > 0 ? "“…" : "“") + sentence.substring(first, from).stripLeading()));
        quote.add(marked(evidence.quote()));
        quote.add(new Span(sentence.substring(to, last).stripTrailing() + (last < sentence.length() ? "…”" : "”")));
        return quote;
    }

    public static Component missing() {
        Span missing = new Span(Words.of("cite.none"));
        missing.addClassName("hj-missing");
        return missing;
    }

    private static Span marked(String quote) {
        Span mark = new Span(quote);
        mark.addClassName("hj-mark");
        return mark;
    }

    static Anchor link(StoredFact fact, String words) {
        Anchor anchor = new Anchor(address(fact), words);
        anchor.setTitle(fact.fact().evidence().sentence().strip());
        return anchor;
    }
}
