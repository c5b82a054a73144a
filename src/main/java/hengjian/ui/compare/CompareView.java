package hengjian.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Pair;
import hengjian.analysis.comparison.Place;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.Facts;
import hengjian.store.ZoneChecks;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.ExcelLink;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 对比. The address restores the state: {@code ?zone=衡阳高新区&periods=2021-S1~2022-S1&ind=GDP~FAI}. */
@Menu(title = "compare.title", order = 2)
@Route(value = CompareView.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/compare.css")
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "compare";

    /** Columns from which on the charts stand under the table. */
    private static final int MOST_BESIDE_CHARTS = 6;

    private final transient Facts facts;
    private final transient ZoneChecks checks;
    private final ExcelLink excel = new ExcelLink();
    private final SavedSelections saved = new SavedSelections();
    private final H1 heading = new H1();
    private final Paragraph sub = new Paragraph();
    private final Div actions = new Div();
    private final CompareBar bar;
    private final Div body = new Div();
    private String title = "";

    CompareView(Facts facts, ZoneChecks checks) {
        this.facts = facts;
        this.checks = checks;
        bar = new CompareBar(facts, this::changed);
        addClassNames("hj-page", "hj-compare");
        sub.addClassName("hj-sub");
        actions.addClassName("hj-actions");
        body.addClassName("hj-compare-body");
        Div head = new Div(new Div(heading, sub), actions);
        head.addClassName("hj-head");
        add(head, bar, saved, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CompareQuery asked = CompareQuery.of(event.getLocation().getQueryParameters());
        show(Defaults.fill(asked, facts));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void changed(CompareQuery query) {
        show(query);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, query.parameters()));
    }

    private void show(CompareQuery query) {
        body.removeAll();
        actions.removeAll();
        Compared compared = Compared.of(query, facts);
        bar.show(compared);
        title = Words.of("compare.title") + " · " + String.join("、", query.zones());
        heading.setText(title);
        sub.setText(AsOfPicker.text(query.asOf()));
        sub.setVisible(!query.asOf().isNow());
        if (compared.comparison().rows().isEmpty()) {
            body.add(nothing(query));
            return;
        }
        fill(compared);
    }

    private void fill(Compared compared) {
        CompareQuery query = compared.query();
        Comparison comparison = compared.comparison();
        String name = Labels.title(query, comparison);
        saved.offer(name, query.parameters().getQueryString());
        Div table = CompareTable.of(compared, FailedCheck.among(checks, compared.inputs()));
        actions.add(
                Share.link(),
                Share.citation(() -> name + "，" + Sources.words(compared.documents()) + "，" + LocalDate.now()),
                Share.table(table),
                Share.print(),
                excel);
        excel.offer(() -> CompareBook.of(compared), compared.shown());
        Div left = new Div();
        left.addClassNames("hj-card", "hj-compare-left");
        warnings(compared).forEach(left::add);
        left.add(table, legend(compared), Sources.of(compared.documents()));
        Paragraph printed = new Paragraph(Words.of(
                "compare.printed", CompareBook.filters(query), LocalDate.now().toString()));
        printed.addClassName("hj-printed");
        body.add(printed, left);
        Optional<Component> charts = CompareCharts.of(compared);
        charts.ifPresent(body::add);
        int columns = comparison.columns().size() + 2 * compared.told().size();
        body.setClassName("hj-wide", charts.isEmpty() || columns > MOST_BESIDE_CHARTS);
    }

    /** Whether what is shown is the only half-year there is. */
    private boolean heldOnly(Compared compared, String shown) {
        AsOf asOf = compared.query().asOf();
        List<String> held = compared.query().zones().stream()
                .flatMap(zone -> facts.periods(zone, asOf).stream())
                .map(Period::parse)
                .filter(Period.HalfYear.class::isInstance)
                .map(Words::period)
                .distinct()
                .toList();
        return held.equals(List.of(shown));
    }

    private List<Component> warnings(Compared compared) {
        Comparison comparison = compared.comparison();
        List<Component> warnings = new ArrayList<>();
        if (comparison.mixesPeriods()) {
            warnings.add(warning(Words.of("compare.mixed")));
        } else if (comparison.mixesSeasons()) {
            warnings.add(warning(Words.of("compare.seasons")));
        }
        long actual = comparison.columns().stream()
                .filter(place -> !place.slot().aimed())
                .count();
        if (actual == 1) {
            Place only = comparison.columns().stream()
                    .filter(place -> !place.slot().aimed())
                    .findFirst()
                    .orElseThrow();
            String shown = Labels.slot(only.slot());
            String key = heldOnly(compared, shown) ? "compare.oneHalf" : "compare.onePeriod";
            Component note = warning(Words.of(key, shown));
            note.setClassName("hj-warning", false);
            note.addClassName("hj-info");
            warnings.add(note);
        }
        List<String> absent = compared.absent();
        if (!absent.isEmpty()) {
            warnings.add(warning(Words.of("compare.absent", String.join("、", absent))));
        }
        List<String> silent = compared.silent();
        if (!silent.isEmpty()) {
            String names = silent.stream().map(Words::indicator).collect(Collectors.joining("、"));
            warnings.add(warning(Words.of("compare.silent.indicators", names)));
        }
        return warnings;
    }

    private static Component warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassName("hj-warning");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    private static Div legend(Compared compared) {
        List<Pair> pairs = compared.told();
        String change = pairs.size() == 1 ? Columns.words(pairs.getFirst(), compared.comparison()) : "";
        Span silent = new Span(Words.of("cite.none"));
        silent.addClassName("hj-silent");
        Span noText = new Span(Words.of("compare.noText"));
        noText.addClassName("hj-notext");
        Span derived = new Span("≈ 0.0");
        derived.addClassName("hj-derived-sample");
        Div legend = new Div(
                new Span(change.isEmpty() ? "" : Words.of("compare.changeIs", change)),
                new Span(derived, new Span(Words.of("compare.derived.why"))),
                new Span(silent, new Span(Words.of("compare.silent.why"))),
                new Span(noText, new Span(Words.of("compare.noText.why"))));
        legend.addClassName("hj-legend");
        legend.getComponentAt(0).setVisible(!change.isEmpty());
        legend.getComponentAt(1).setVisible(!pairs.isEmpty() || compared.query().has(Option.DERIVED));
        return legend;
    }

    private static Div nothing(CompareQuery query) {
        Div nothing = new Div(new Paragraph(Words.of(
                query.zones().isEmpty()
                        ? "compare.empty"
                        : query.slots().isEmpty() ? "compare.noPeriods" : "compare.nothing")));
        nothing.addClassName("hj-empty");
        return nothing;
    }
}
