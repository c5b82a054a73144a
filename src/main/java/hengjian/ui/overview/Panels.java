package hengjian.ui.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.Derived;
import hengjian.analysis.Figure;
import hengjian.analysis.Scale;
import hengjian.fact.Measure;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.Explained;
import hengjian.ui.cite.FigureTable;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.AsOfParameters;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final List<String> INVESTED = List.of("PROJECT_INVESTMENT", "PROJECT_INVESTMENT_ANNUAL");

    /** What a glance takes in; where hardly more is said, all of it. */
    private static final int MOST = 80;

    private static final int FEW_MORE = 10;

    private Panels() {}

    /** The unit that a column of amounts shares: that of its largest. */
    static Scale scale(List<StoredFact> facts) {
        return facts.stream()
                .map(fact -> fact.fact().quantity())
                .max(Comparator.comparing(Quantity::value))
                .map(largest -> Words.wording().scale(largest))
                .orElse(Scale.ONE);
    }

    static Component projects(Glance glance) {
        Scale scale = scale(glance.facts().stream()
                .filter(fact -> INVESTED.stream()
                        .anyMatch(code -> code.equals(fact.fact().indicator())))
                .filter(fact -> fact.fact().measure() == Measure.LEVEL)
                .toList());
        String unit = (scale.prefix() + Words.wording().unit(Unit.CNY)).strip();
        FigureTable table = new FigureTable(List.of(
                Words.of("overview.level"),
                Words.of("overview.count"),
                Words.of("overview.investment", unit),
                Words.of("overview.annual", unit),
                Words.of("overview.rate"),
                Words.of("overview.donecol", unit)));
        for (String level : glance.breakdowns("PROJECTS")) {
            table.row(Words.part(level), project(glance, level, scale, Charts.completed(glance, level)));
        }
        table.row(
                Words.of("overview.total"),
                project(glance, null, scale, Charts.completed(glance, null).or(() -> Charts.completedInAll(glance))));
        Paragraph note = new Paragraph(Words.of("overview.derived"));
        note.addClassName("hj-note");
        return Card.of(
                Words.of("overview.projects.table"), table.component(true), note, Sources.of(glance.documents()));
    }

    static boolean hasProjects(Glance glance) {
        return PROJECT_CODES.stream().anyMatch(glance::states);
    }

    /** Nothing where the texts say nothing else. */
    static Optional<Component> enterprises(Glance glance, Set<String> shownAbove, FailedCheck failed) {
        FigureTable table = new FigureTable(
                List.of(Words.of("overview.item"), Words.of("overview.value"), Words.of("overview.unit")));
        Map<String, List<StoredFact>> groups = groups(glance, shownAbove);
        int all = groups.values().stream().mapToInt(List::size).sum();
        int left = all <= MOST + FEW_MORE ? all : MOST;
        for (Map.Entry<String, List<StoredFact>> group : groups.entrySet()) {
            List<StoredFact> facts = group.getValue().stream().limit(left).toList();
            if (!facts.isEmpty()) {
                table.group(Words.group(group.getKey()));
            }
            facts.forEach(fact -> table.row(name(fact), List.of(value(fact, failed), unit(fact))));
            left -= facts.size();
        }
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Div card = Card.of(Words.of("overview.enterprises"), table.component(false));
        if (all > MOST + FEW_MORE) {
            card.add(new Paragraph(rest(glance, all)));
        }
        card.add(Sources.of(glance.documents()));
        return Optional.of(card);
    }

    /** The way to what is too much for a glance. */
    private static Anchor rest(Glance glance, int all) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("zone", glance.zone());
        wanted.put("period", glance.period().code());
        wanted.putAll(AsOfParameters.of(glance.asOf()));
        String address = "facts?" + QueryParameters.simple(wanted).getQueryString();
        Anchor rest = new Anchor(address, Words.of("overview.rest", MOST, all));
        rest.addClassName("hj-link");
        return rest;
    }

    static Component unsaid(Glance glance) {
        Div tags = new Div();
        tags.addClassName("hj-tags");
        EXPECTED.stream().filter(code -> !glance.states(code)).map(Panels::tag).forEach(tags::add);
        Paragraph note = new Paragraph(Words.of("overview.unsaid.note"));
        note.addClassName("hj-note");
        return Card.of(Words.of("overview.unsaid"), tags, note);
    }

    private static Map<String, List<StoredFact>> groups(Glance glance, Set<String> shownAbove) {
        return glance.preferred().stream()
                .filter(fact -> fact.fact().status() != Status.TARGET)
                .filter(fact -> fact.fact().measure() != Measure.RANK)
                .filter(fact -> told(fact, shownAbove))
                .collect(groupingBy(
                        fact -> Words.catalogued(fact.fact())
                                .map(of -> of.group())
                                .orElse(""),
                        LinkedHashMap::new,
                        toList()));
    }

    private static List<Component> project(
            Glance glance, @Nullable String level, Scale scale, Optional<Derived> completed) {
        List<Component> cells = new ArrayList<>();
        cells.add(cell(glance, "PROJECTS", level, Scale.ONE));
        cells.add(cell(glance, "PROJECT_INVESTMENT", level, scale));
        cells.add(cell(glance, "PROJECT_INVESTMENT_ANNUAL", level, scale));
        cells.add(Charts.completion(glance, level)
                .<Component>map(
                        rate -> Cited.figure(rate, Words.figure(rate.fact().quantity())))
                .orElseGet(Cited::missing));
        cells.add(completed
                .<Component>map(done -> new Explained(done, glance.facts()))
                .orElseGet(Cited::missing));
        return cells;
    }

    private static Component cell(Glance glance, String code, @Nullable String level, Scale scale) {
        return glance.find(code, Measure.LEVEL, level)
                .<Component>map(fact -> Cited.figure(fact, Figure.of(fact.fact().quantity(), Words.wording(), scale)))
                .orElseGet(Cited::missing);
    }

    private static boolean told(StoredFact fact, Set<String> shownAbove) {
        String code = fact.fact().indicator();
        return code != null && !shownAbove.contains(code) && !PROJECT_CODES.contains(code);
    }

    /** What it is, and beneath it of which period. */
    static Component name(StoredFact fact) {
        String part = fact.fact().breakdown();
        Measure measure = fact.fact().measure();
        boolean plain = measure == Measure.LEVEL || measure == Measure.RANK;
        Span when = new Span(Words.period(fact.fact().period()));
        when.addClassName("hj-when");
        Span name = new Span(new Span(Words.indicator(fact.fact())
                + (part == null ? "" : Words.of("overview.part", Words.part(part)))
                + (plain ? "" : " " + Words.measure(measure))));
        name.add(when);
        return name;
    }

    private static Component value(StoredFact fact, FailedCheck failed) {
        Anchor figure = Cited.figure(fact, Words.figure(fact.fact().quantity()));
        return failed.of(fact)
                .<Component>map(mark -> {
                    Span marked = new Span(figure, mark);
                    marked.addClassName("hj-marked");
                    return marked;
                })
                .orElse(figure);
    }

    private static Component unit(StoredFact fact) {
        Span unit = new Span(Words.figure(fact.fact().quantity()).unit());
        unit.addClassName("hj-unit");
        return unit;
    }

    private static Anchor tag(String code) {
        Anchor tag = new Anchor("indicator/" + code, Words.indicator(code));
        tag.addClassName("hj-tag");
        return tag;
    }
}
