package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Derived;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the page. */
final class Panels {

    private static final List<String> EXPECTED = List.of(
            "GDP",
            "IND_VA",
            "SVC_REVENUE",
            "RETAIL",
            "FAI",
            "FISCAL_REVENUE",
            "TAX",
            "TRADE",
            "FDI",
            "ENTERPRISES",
            "ENTERPRISES_ABOVE_SCALE",
            "ENTERPRISES_HIGH_TECH");

    private static final Set<String> PROJECT_CODES =
            Set.of("PROJECTS", "PROJECT_INVESTMENT", "PROJECT_INVESTMENT_ANNUAL", "PROJECT_INVESTMENT_DONE");

    private Panels() {}

    static Component projects(Glance glance) {
        Table table = new Table(List.of(
                Words.of("overview.level"),
                Words.of("overview.count"),
                Words.of("overview.investment"),
                Words.of("overview.annual"),
                Words.of("overview.rate"),
                Words.of("overview.donecol")));
        for (String level : glance.breakdowns("PROJECTS")) {
            table.row(level, project(glance, level, Charts.completed(glance, level)));
        }
        table.row(
                Words.of("overview.total"),
                project(glance, null, Charts.completed(glance, null).or(() -> Charts.completedInAll(glance))));
        Paragraph note = new Paragraph(Words.of("overview.derived"));
        note.addClassName("hj-sub");
        return Card.of(Words.of("overview.projects.table"), table.component(), note, Card.source(glance.documents()));
    }

    static Component enterprises(Glance glance, Set<String> shownAbove) {
        Table table =
                new Table(List.of(Words.of("overview.item"), Words.of("overview.value"), Words.of("overview.when")));
        glance.facts().stream()
                .filter(fact -> fact.fact().status() != Status.TARGET)
                .filter(fact -> fact.fact().measure() != Measure.RANK)
                .filter(fact -> told(fact, shownAbove))
                .forEach(fact -> table.row(name(fact), List.of(Cited.figure(fact, true), when(fact))));
        return Card.of(Words.of("overview.enterprises"), table.component(), Card.source(glance.documents()));
    }

    static Component targets(Glance glance) {
        Table table =
                new Table(List.of(Words.of("overview.targets"), Words.of("overview.value"), Words.of("overview.when")));
        List<StoredFact> targets = glance.targets();
        targets.forEach(fact -> table.row(name(fact), List.of(target(fact), when(fact))));
        return Card.of(
                Words.of("overview.targets"),
                targets.isEmpty() ? new Div(Cited.missing()) : table.component(),
                Card.source(glance.documents()));
    }

    static Component unsaid(Glance glance) {
        Div tags = new Div();
        tags.addClassName("hj-tags");
        EXPECTED.stream().filter(code -> !glance.states(code)).map(Panels::tag).forEach(tags::add);
        Paragraph note = new Paragraph(Words.of("overview.unsaid.note"));
        note.addClassName("hj-sub");
        return Card.of(Words.of("overview.unsaid"), tags, note);
    }

    private static List<Component> project(Glance glance, @Nullable String level, Optional<Derived> completed) {
        List<Component> cells = new ArrayList<>();
        cells.add(cell(glance, "PROJECTS", level));
        cells.add(cell(glance, "PROJECT_INVESTMENT", level));
        cells.add(cell(glance, "PROJECT_INVESTMENT_ANNUAL", level));
        cells.add(Charts.completion(glance, level)
                .<Component>map(rate -> Cited.figure(rate, false))
                .orElseGet(Cited::missing));
        cells.add(completed.<Component>map(Panels::derived).orElseGet(Cited::missing));
        return cells;
    }

    private static Span derived(Derived done) {
        Span span = new Span(done.shown(Words.wording()).number());
        span.addClassName("hj-derived");
        span.setTitle(done.explained(Words.wording()));
        span.getElement().setAttribute("tabindex", "0");
        return span;
    }

    private static Component cell(Glance glance, String code, @Nullable String level) {
        return glance.find(code, Measure.LEVEL, level)
                .<Component>map(fact -> Cited.figure(fact, false))
                .orElseGet(Cited::missing);
    }

    private static boolean told(StoredFact fact, Set<String> shownAbove) {
        String code = fact.fact().indicator();
        return code != null && !shownAbove.contains(code) && !PROJECT_CODES.contains(code);
    }

    private static String name(StoredFact fact) {
        String part = fact.fact().breakdown();
        return Words.indicator(fact.fact())
                + (part == null ? "" : "（" + part + "）")
                + (fact.fact().measure() == Measure.CHANGE ? " " + Words.measure(Measure.CHANGE) : "");
    }

    private static Component target(StoredFact fact) {
        return fact.fact().measure() == Measure.RANK ? Cited.rank(fact) : Cited.figure(fact, true);
    }

    private static Span when(StoredFact fact) {
        Span when = new Span(Words.period(fact.fact().period()));
        when.addClassName("hj-missing");
        return when;
    }

    private static Span tag(String code) {
        Span tag = new Span(Words.indicator(code));
        tag.addClassName("hj-tag");
        return tag;
    }
}
