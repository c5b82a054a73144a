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
import hengjian.analysis.check.Check;
import hengjian.fact.Fact;
import hengjian.store.StoredCheck;
import hengjian.store.StoredFact;
import hengjian.ui.cite.Sources;
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
        H2 title = new H2(CheckWords.title(check.about()));
        Span kind = new Span(Words.of("checks.kind." + check.kind().code()));
        kind.addClassName("hj-check-kind");
        Div head = new Div(mark, title, kind);
        head.addClassName("hj-check-head");
        return head;
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
        if (around.size() > 2) {
            left.add(new Text(" = " + CheckWords.interval(check, Interval.exactly(check.value()))));
        }
        line(lines, check, "computed", left, check.left());
        line(
                lines,
                check,
                "stated",
                switch (check.stated()) {
                    case Check.Side.Of _ -> figure(stored.facts().getLast());
                    case Check.Side.Limit _ ->
                        new Span(Words.of("checks.limit." + check.kind().code()));
                },
                check.right());
        return lines;
    }

    private static void line(DescriptionList lines, Check check, String side, Component formula, Interval interval) {
        Span within = new Span("∈ " + CheckWords.interval(check, interval));
        within.addClassName("hj-check-interval");
        lines.add(
                new DescriptionList.Term(Words.of("checks." + side + suffix(check))),
                new DescriptionList.Description(formula, within));
    }

    private static String suffix(Check check) {
        return switch (check.kind()) {
            case WITHIN -> ".within";
            case SAME -> ".same";
            case SHARES, JUMP -> ".limit";
            case PARTS, SHARE, GROWTH -> "";
        };
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
        return (part == null ? "" : Words.part(part) + " ") + Words.indicator(fact) + " " + Words.period(fact.period())
                + "\n" + fact.evidence().sentence().strip();
    }

    private static Paragraph verdict(Check check) {
        Paragraph verdict = new Paragraph(CheckWords.verdict(check));
        verdict.addClassName("hj-check-verdict");
        return verdict;
    }

    private static Div sources(StoredCheck stored) {
        return Sources.of(stored.facts().stream().map(StoredFact::document).toList());
    }
}
