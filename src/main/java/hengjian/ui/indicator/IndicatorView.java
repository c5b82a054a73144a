package hengjian.ui.indicator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import hengjian.analysis.series.Rhythm;
import hengjian.indicator.Growth;
import hengjian.indicator.Indicator;
import hengjian.store.Facts;
import hengjian.store.ZoneChecks;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.ExcelLink;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 指标: the catalogue, or one indicator. The address restores the state: {@code indicator/GDP?zone=衡阳高新区}. */
@Menu(title = "indicator.title", order = 2.5)
@Route(value = IndicatorView.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/compare.css")
@StyleSheet("context://hengjian/indicator.css")
class IndicatorView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "indicator";

    private final transient Facts facts;
    private final transient ZoneChecks checks;
    private String title = "";

    IndicatorView(Facts facts, ZoneChecks checks) {
        this.facts = facts;
        this.checks = checks;
        addClassNames("hj-page", "hj-indicator");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        removeAll();
        title = Words.of("indicator.title");
        if (code == null) {
            add(new Catalogue(Set.copyOf(facts.indicators())));
            return;
        }
        IndicatorQuery query = IndicatorQuery.of(event.getLocation().getQueryParameters());
        Words.catalogue().find(code).ifPresentOrElse(indicator -> show(indicator, query), () -> unknown(code));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Path and query. */
    static String address(Told told) {
        String query = told.query().parameters().getQueryString();
        return ROUTE + "/" + told.indicator().code() + (query.isEmpty() ? "" : "?" + query);
    }

    private void show(Indicator indicator, IndicatorQuery query) {
        Told told = Told.of(indicator, query, facts);
        title = Words.indicator(indicator.code());
        removeAll();
        Div table =
                StatementTable.of(told, FailedCheck.among(checks, told.facts().values()));
        add(head(told, table), definition(indicator), pickers(told));
        if (told.series().isEmpty()) {
            Div nothing = new Div(new Paragraph(Words.of("indicator.silent")));
            nothing.addClassName("hj-empty");
            add(nothing);
            return;
        }
        Div statements = new Div(new H2(Words.of("indicator.statements")), table);
        if (!told.isWhole()) {
            statements.add(more(told));
        }
        statements.add(Sources.of(told.documents()));
        statements.addClassName("hj-card");
        Paragraph printed = new Paragraph(Words.of(
                "compare.printed", IndicatorBook.filters(told), LocalDate.now().toString()));
        printed.addClassName("hj-printed");
        add(printed, SeriesCharts.of(told), statements);
    }

    private Div head(Told told, Div table) {
        Indicator indicator = told.indicator();
        Span code = new Span(indicator.code());
        code.addClassName("hj-code");
        Paragraph sub = new Paragraph(
                new Anchor(ROUTE, Words.of("indicator.title")),
                new Span(" › " + Words.group(indicator.group()) + " › "),
                code);
        sub.addClassName("hj-sub");
        ExcelLink excel = new ExcelLink();
        if (!told.series().isEmpty()) {
            offer(excel, told);
        }
        Anchor csv = new Anchor("api/v1/facts?format=csv&indicator=" + indicator.code() + zones(told), "CSV");
        csv.addClassName("hj-button");
        csv.getElement().setAttribute("router-ignore", true);
        csv.getElement().setAttribute("download", indicator.code() + ".csv");
        Div actions = new Div(
                Share.link(),
                Share.citation(() ->
                        IndicatorBook.title(told) + "，" + Sources.words(told.documents()) + "，" + LocalDate.now()),
                Share.table(table),
                Share.print(),
                csv,
                excel);
        actions.addClassName("hj-actions");
        Div head = new Div(new Div(new H1(Words.indicator(indicator.code())), sub), actions);
        head.addClassName("hj-head");
        return head;
    }

    /** Of long series the earlier figures are read when the workbook is asked for. */
    private void offer(ExcelLink excel, Told told) {
        if (told.isWhole()) {
            excel.offer(() -> IndicatorBook.of(told), told.facts().values());
        } else {
            excel.offer(Words.kept(() -> IndicatorBook.of(told.whole(facts))));
        }
    }

    /** Where the figures are that the table has no room for. */
    private static Paragraph more(Told told) {
        Anchor all = new Anchor(
                "facts?indicator=" + told.indicator().code() + "&zone="
                        + URLEncoder.encode(String.join("~", told.query().zones()), StandardCharsets.UTF_8),
                Words.of("indicator.more", told.more()));
        all.addClassName("hj-link");
        return new Paragraph(all);
    }

    private static String zones(Told told) {
        return told.query().zones().stream()
                .map(zone -> "&zone=" + URLEncoder.encode(zone, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static Div definition(Indicator indicator) {
        Div list = new Div();
        list.addClassName("hj-definition");
        field(list, "indicator.zh", indicator.zh());
        field(list, "indicator.en", indicator.en());
        String unit = Words.wording().unit(indicator.unit());
        field(list, "facts.unit", unit.isEmpty() ? Words.of("indicator.unit.count") : unit);
        field(
                list,
                "indicator.growth",
                Words.of(indicator.growth() == Growth.REAL ? "indicator.real" : "indicator.nominal"));
        if (!indicator.aliases().isEmpty()) {
            field(list, "indicator.aliases", String.join("、", indicator.aliases()));
        }
        return list;
    }

    private Div pickers(Told told) {
        MultiSelectComboBox<String> zones = new MultiSelectComboBox<>(Words.of("compare.zones"));
        zones.setItems(told.zones());
        zones.setValue(told.query().zones());
        zones.addValueChangeListener(event -> changed(told, told.query().zones(List.copyOf(event.getValue()))));
        Select<String> part =
                select("facts.breakdown", told.parts(), told.query().part());
        part.setItemLabelGenerator(words -> words.isEmpty() ? Words.of("indicator.headline") : Words.part(words));
        part.setVisible(told.parts().size() > 1);
        part.addValueChangeListener(event -> changed(told, told.query().part(event.getValue())));
        List<String> codes = told.rhythms().stream().map(Rhythm::code).toList();
        Select<String> rhythm = select("indicator.rhythm", codes, told.query().rhythm());
        rhythm.setItemLabelGenerator(code -> told.rhythms().stream()
                .filter(of -> of.code().equals(code))
                .findFirst()
                .map(SeriesCharts::words)
                .orElse(code));
        rhythm.setVisible(codes.size() > 1);
        rhythm.addValueChangeListener(event -> changed(told, told.query().rhythm(event.getValue())));
        AsOfPicker asOf = new AsOfPicker(wanted -> changed(told, told.query().asOf(wanted)));
        asOf.show(told.query().asOf());
        Div pickers = new Div(zones, part, rhythm, asOf);
        pickers.addClassNames("hj-pickers", "hj-indicator-pickers");
        return pickers;
    }

    private static Select<String> select(String key, List<String> items, String value) {
        Select<String> select = new Select<>();
        select.setLabel(Words.of(key));
        select.setItems(items);
        if (items.contains(value)) {
            select.setValue(value);
        }
        return select;
    }

    private void changed(Told before, IndicatorQuery now) {
        show(before.indicator(), now);
        String path = ROUTE + "/" + before.indicator().code();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, now.parameters()));
    }

    private void unknown(String code) {
        Div unknown =
                new Div(new H1(Words.of("indicator.unknown", code)), new Anchor(ROUTE, Words.of("indicator.all")));
        unknown.addClassName("hj-empty");
        add(unknown);
    }

    private static void field(Div list, String key, String words) {
        Span term = new Span(Words.of(key));
        term.addClassName("hj-term");
        list.add(new Span(term, new Span(words)));
    }
}
