package hengjian.ui.embed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import hengjian.store.Facts;
import hengjian.ui.chart.ApexChart;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.chart.ChartTexts;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One chart with its source line and nothing around it, for a frame on another site's page. */
@Route("embed/:measure")
class EmbedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;
    private String title = "衡鉴";

    EmbedView(Facts facts) {
        this.facts = facts;
        addClassNames("hj-page", "hj-embed");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EmbedQuery.one(event.getLocation(), "lang")
                .ifPresent(language -> event.getUI().setLocale(language.equals("en") ? Locale.ENGLISH : Locale.CHINA));
        removeAll();
        Optional<EmbedQuery> query =
                EmbedQuery.of(event.getRouteParameters().get("measure").orElse(""), event.getLocation());
        List<String> zones = facts.zones();
        query.filter(asked -> !zones.isEmpty())
                .ifPresentOrElse(asked -> show(asked, zones), () -> add(new Paragraph(Words.of("embed.unknown"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EmbedQuery query, List<String> zones) {
        String zone = query.zone() == null ? zones.getFirst() : query.zone();
        EmbedChart shown = EmbedChart.of(query, zone, facts.find(query.filter(zone)));
        title = shown.chart().title();
        ApexChart chart = new ApexChart(shown.chart());
        chart.addPointListener(address ->
                chart.getElement().executeJs("window.open(new URL($0, document.baseURI), '_blank')", address));
        ChartTexts texts =
                new ChartTexts(Words.of("chart.chart"), Words.of("chart.table"), "PNG", "SVG", Words.of("chart.none"));
        add(new ChartFrame(chart, shown.chart(), texts, foot(query, shown)));
    }

    /** Sources, the day the chart is frozen to or that it is live, and where all of it is. */
    private static Div foot(EmbedQuery query, EmbedChart shown) {
        Div sources = Sources.of(shown.documents());
        sources.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .forEach(link -> link.setTarget(AnchorTarget.BLANK));
        LocalDate asOf = query.asOf();
        Anchor home = new Anchor("", asOf == null ? Words.of("embed.live") : Words.of("embed.frozen", asOf.toString()));
        home.setTarget(AnchorTarget.BLANK);
        return new Div(sources, home);
    }
}
