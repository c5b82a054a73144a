package hengjian.ui.embed;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hengjian.fact.Measure;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.ui.chart.ApexChart;
import hengjian.ui.chart.Chart;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.chart.ChartTexts;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Charts with their source lines and nothing around them, for a frame on another site's page. */
@Route("embed/:measures")
@StyleSheet("context://hengjian/embed.css")
class EmbedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SOURCES = 3;

    private final transient Facts facts;
    private String title = "衡鉴";

    EmbedView(Facts facts) {
        this.facts = facts;
        addClassNames("hj-page", "hj-embed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        EmbedQuery.one(parameters, "lang")
                .ifPresent(language -> event.getUI().setLocale(language.equals("en") ? Locale.ENGLISH : Locale.CHINA));
        EmbedQuery.one(parameters, "theme").ifPresent(theme -> event.getUI()
                .getPage()
                .setColorScheme(theme.equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT));
        removeAll();
        List<String> zones = facts.zones();
        Optional<EmbedQuery> query = EmbedQuery.of(
                        event.getRouteParameters().get("measures").orElse(""), parameters)
                .filter(asked -> !zones.isEmpty());
        if (query.isEmpty()) {
            add(new Paragraph(Words.of("embed.unknown")));
            return;
        }
        EmbedQuery asked = query.get();
        EmbedQuery shown = asked.zones().isEmpty() ? asked.zones(zones.subList(0, 1)) : asked;
        shown.measures().forEach(measure -> show(shown, measure));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EmbedQuery query, Measure measure) {
        EmbedChart shown = new EmbedChart(query, measure, EmbedRows.of(query, facts.find(query.filter(measure))));
        Chart drawn = shown.chart();
        title = drawn.title();
        ApexChart chart = new ApexChart(drawn);
        chart.addPointListener(address ->
                chart.getElement().executeJs("window.open(new URL($0, document.baseURI), '_blank')", address));
        ChartTexts texts =
                new ChartTexts(Words.of("chart.chart"), Words.of("chart.table"), "PNG", "SVG", Words.of("chart.none"));
        add(new ChartFrame(chart, drawn, texts, foot(query, measure, shown)));
    }

    /** Sources, the moment the chart is frozen to or that it is live, and where all of it is. */
    private static Div foot(EmbedQuery query, Measure measure, EmbedChart shown) {
        List<StoredDocument> documents = shown.documents();
        Div sources = Sources.of(documents.stream().limit(MOST_SOURCES).toList());
        sources.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .forEach(link -> link.setTarget(AnchorTarget.BLANK));
        if (documents.size() > MOST_SOURCES) {
            sources.add(new Span(Words.of("embed.more", documents.size())));
        }
        Anchor home = new Anchor(
                query.facts(measure),
                query.asOf().isNow()
                        ? Words.of("embed.live")
                        : Words.of("embed.frozen", AsOfPicker.text(query.asOf())));
        home.setTarget(AnchorTarget.BLANK);
        Div foot = new Div(sources);
        shown.remarks().forEach(remark -> foot.add(new Paragraph(remark)));
        foot.add(home);
        return foot;
    }
}
