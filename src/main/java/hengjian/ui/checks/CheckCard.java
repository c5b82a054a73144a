package hengjian.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Figure;
import hengjian.analysis.Interval;
import hengjian.analysis.IntervalText;
import hengjian.analysis.Outcome;
import hengjian.analysis.Scale;
import hengjian.analysis.check.Check;
import hengjian.fact.Fact;
import hengjian.store.StoredCheck;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Words;
import java.util.List;

/** One check: what it comes to, and the arithmetic, every figure a link to its sentence. */
class CheckCard extends ListItem {

    private static final long serialVersionUID = 1L;

    CheckCard(StoredCheck stored) {
        Check check = stored.check();
        addClassNames("hj-card", "hj-check", "hj-check-" + check.outcome().code());
        add(head(check), arithmetic(stored), verdict(check), sources(stored));
    }

    private static Div head(Check check) {
        Span mark = new Span(Words.of("checks.mark." + check.outcome().code()));
        mark.addClassName("hj-check-mark");
        H2 title = new H2(title(check.about()));
        Span kind = new Span(Words.of("checks.kind." + check.kind().code()));
        kind.addClassName("hj-check-kind");
        Div head = new Div(mark, title, kind);
        head.addClassName("hj-check-head");
        return head;
    }

    private static String title(Fact about) {
        String part = about.breakdown();
        return Words.indicator(about) + (part == null ? "" : "（" + part + "）") + " · " + Words.period(about.period());
    }

    private static DescriptionList arithmetic(StoredCheck stored) {
        Check check = stored.check();
        DescriptionList lines = new DescriptionList();
        Div left = new Div();
        List<String> around = check.computed().around();
        left.add(new Text(around.getFirst()));
        for (int i = 0; i + 1 < around.size(); i++) {
            left.add(figure(stored.facts().get(i)), new Text(around.get(i + 1)));
        }
        line(lines, "computed", left, within(check, check.left()));
        Component right =
                switch (check.stated()) {
                    case Check.Side.Of _ -> figure(stored.facts().getLast());
                    case Check.Side.Limit _ ->
                        new Span(Words.of("checks.limit." + check.kind().code()));
                };
        line(lines, check.stated() instanceof Check.Side.Of ? "stated" : "limit", right, within(check, check.right()));
        return lines;
    }

    private static void line(DescriptionList lines, String key, Component formula, Span interval) {
        lines.add(
                new DescriptionList.Term(Words.of("checks." + key)),
                new DescriptionList.Description(formula, interval));
    }

    private static Span within(Check check, Interval interval) {
        Scale scale = check.unit().equals(check.about().quantity().unit())
                ? Words.wording().scale(check.about().quantity())
                : Scale.ONE;
        Span span = new Span(
                "∈ " + IntervalText.of(interval, check.unit(), Words.wording(), scale, Words.of("checks.anything")));
        span.addClassName("hj-check-interval");
        return span;
    }

    private static Anchor figure(StoredFact fact) {
        Anchor anchor = new Anchor(
                DocumentLink.of(fact),
                Figure.of(fact.fact().quantity(), Words.wording()).whole());
        anchor.addClassName("hj-figure");
        anchor.setTitle(label(fact.fact()));
        return anchor;
    }

    private static String label(Fact fact) {
        String part = fact.breakdown();
        return (part == null ? "" : part + " ") + Words.indicator(fact) + " " + Words.period(fact.period()) + "\n"
                + fact.evidence().sentence().strip();
    }

    private static Paragraph verdict(Check check) {
        String how = check.kind() == Check.Kind.GROWTH
                        && check.outcome() == Outcome.UNDECIDED
                        && check.left().isBounded()
                ? "checks.verdict.real"
                : "checks.verdict." + (check.kind() == Check.Kind.WITHIN ? "within." : "")
                        + check.outcome().code();
        Paragraph verdict = new Paragraph(Words.of(how));
        verdict.addClassName("hj-check-verdict");
        return verdict;
    }

    private static Div sources(StoredCheck stored) {
        Div source = new Div(new Span(Words.of("checks.source")));
        source.addClassName("hj-source");
        for (StoredDocument document :
                stored.facts().stream().map(StoredFact::document).distinct().toList()) {
            source.add(new Anchor(
                    DocumentLink.path(document.id()),
                    document.publisher() + "《" + document.title() + "》" + document.published() + " "));
        }
        return source;
    }
}
