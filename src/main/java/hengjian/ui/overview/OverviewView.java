package hengjian.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hengjian.fact.Period;
import hengjian.store.AsOf;
import hengjian.store.Facts;
import hengjian.store.ZoneChecks;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.AsOfParameters;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.ExcelLink;
import hengjian.ui.shell.Home;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 总览. The address restores the state: {@code ?zone=衡阳高新区&period=2022-S1}. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "overview.title", order = 1)
@StyleSheet("context://hengjian/overview.css")
class OverviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;
    private final transient ZoneChecks checks;
    private String title = "衡鉴";

    OverviewView(Facts facts, ZoneChecks checks) {
        this.facts = facts;
        this.checks = checks;
        addClassName("hj-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        removeAll();
        AsOf asOf = AsOfParameters.of(query);
        List<String> zones = facts.zones(asOf);
        Optional<String> zone = query.getSingleParameter("zone")
                .filter(zones::contains)
                .or(() -> Home.among(zones, name -> !halfYears(name, asOf).isEmpty()));
        if (zone.isEmpty()) {
            empty(asOf);
        } else {
            List<String> periods = periods(zone.get(), asOf);
            query.getSingleParameter("period")
                    .filter(periods::contains)
                    .or(() -> periods.stream().findFirst())
                    .map(Period::parse)
                    .ifPresentOrElse(
                            period -> show(Glance.of(facts, zone.get(), period, asOf), zones, periods),
                            () -> empty(asOf));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Path and query. */
    static String address(Glance glance) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("zone", glance.zone());
        parameters.put("period", glance.period().code());
        parameters.putAll(AsOfParameters.of(glance.asOf()));
        return "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private void show(Glance glance, List<String> zones, List<String> periods) {
        String heading = glance.zone() + " " + Words.period(glance.period());
        title = heading + " · 衡鉴";
        add(head(heading, glance, zones, periods));
        FailedCheck failed = glance.asOf().isNow() ? FailedCheck.among(checks, glance.facts()) : FailedCheck.none();
        failed.line(glance.zone()).ifPresent(this::add);
        Optional<Glance> before = glance.before(facts, periods);
        List<String> headlines = Headlines.of(glance);
        Div cards = new Div();
        cards.addClassName("hj-cards");
        headlines.forEach(code -> cards.add(Card.headline(glance, before, failed, code)));
        add(cards);
        Div left = stack(Charts.frame(glance, "growth", Charts.growth(glance, headlines)));
        Div right = stack();
        if (Panels.hasProjects(glance)) {
            right.add(Charts.frame(glance, "projects", Charts.projects(glance)));
            left.add(Panels.projects(glance));
        }
        Aimed.of(glance, facts).ifPresent(left::add);
        Panels.enterprises(glance, Set.copyOf(headlines), failed).ifPresent(right::add);
        left.add(Panels.unsaid(glance));
        add(right.getComponentCount() == 0 ? pair(left) : pair(left, right));
    }

    private static Div stack(Component... components) {
        Div stack = new Div(components);
        stack.addClassName("hj-stack");
        return stack;
    }

    private Div head(String heading, Glance glance, List<String> zones, List<String> periods) {
        H1 name = new H1(heading);
        name.addClassName("hj-picked-name");
        ComboBox<String> zone = picker(Words.of("overview.zone"), zones, glance.zone(), words -> words);
        ComboBox<String> period = picker(
                Words.of("overview.period"), periods, glance.period().code(), code -> Words.period(Period.parse(code)));
        zone.addValueChangeListener(change -> open(Map.of("zone", change.getValue()), glance.asOf()));
        period.addValueChangeListener(
                change -> open(Map.of("zone", glance.zone(), "period", change.getValue()), glance.asOf()));
        Div pickers = new Div(zone, period);
        pickers.addClassName("hj-picked");
        Div head = new Div(
                new Div(
                        name,
                        pickers,
                        sub(glance),
                        time(
                                Map.of(
                                        "zone",
                                        glance.zone(),
                                        "period",
                                        glance.period().code()),
                                glance.asOf())),
                actions(heading, glance));
        head.addClassName("hj-head");
        return head;
    }

    private static Paragraph sub(Glance glance) {
        String days = glance.documents().stream()
                .map(document -> document.published().toString())
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        Paragraph sub = new Paragraph(Words.of(
                "overview.sub", glance.facts().size(), glance.documents().size(), days));
        sub.addClassName("hj-sub");
        return sub;
    }

    private static Div actions(String heading, Glance glance) {
        ExcelLink excel = new ExcelLink();
        excel.offer(Words.kept(() -> OverviewBook.of(glance, heading, Headlines.of(glance))));
        Div actions = new Div(
                Share.link(),
                Share.citation(() -> heading + "，" + Sources.words(glance.documents())),
                Share.print(),
                excel);
        actions.addClassName("hj-actions");
        return actions;
    }

    private static ComboBox<String> picker(
            String label, List<String> items, String value, ItemLabelGenerator<String> words) {
        ComboBox<String> picker = new ComboBox<>();
        picker.setAriaLabel(label);
        picker.addClassName("hj-pick");
        picker.setItems(items);
        picker.setItemLabelGenerator(words);
        picker.setValue(value);
        picker.setAllowCustomValue(false);
        picker.setRequired(true);
        picker.setWidth("calc(" + width(words.apply(value)) + "em + 2.2rem)");
        return picker;
    }

    /** How many ems the words need in the heading's letters. */
    private static double width(String words) {
        return words.chars().mapToDouble(letter -> letter > 0xFF ? 1 : 0.56).sum();
    }

    private void open(Map<String, String> parameters, AsOf asOf) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(AsOfParameters.of(asOf));
        getUI().ifPresent(ui -> ui.navigate(OverviewView.class, QueryParameters.simple(all)));
    }

    private AsOfPicker time(Map<String, String> parameters, AsOf asOf) {
        AsOfPicker picker = new AsOfPicker(chosen -> open(parameters, chosen));
        picker.show(asOf);
        return picker;
    }

    /** Half-years where there are any, or else whatever the texts speak of. */
    private List<String> periods(String zone, AsOf asOf) {
        List<String> halfYears = halfYears(zone, asOf);
        return halfYears.isEmpty() ? facts.periods(zone, asOf) : halfYears;
    }

    private List<String> halfYears(String zone, AsOf asOf) {
        return facts.periods(zone, asOf).stream()
                .filter(code -> Period.parse(code) instanceof Period.HalfYear)
                .toList();
    }

    private void empty(AsOf asOf) {
        Div empty = asOf.isNow()
                ? new Div(new H1("衡鉴"), new Paragraph(Words.of("overview.empty")))
                : new Div(new H1("衡鉴"), new Paragraph(Words.of("asOf.nothing")), time(Map.of(), asOf));
        empty.addClassName("hj-empty");
        add(empty);
    }

    private static Div pair(Component... components) {
        Div pair = new Div(components);
        pair.addClassName("hj-pair");
        return pair;
    }
}
