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
import com.vaadin.flow.router.QueryParameters;
import hengjian.store.StoredDocument;
import hengjian.ui.chart.ApexChart;
import hengjian.ui.chart.ChartFrame;
import hengjian.ui.chart.ChartTexts;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Locale;

/** Charts with their source lines and nothing around them, for a frame on another site's page. */
@StyleSheet("context://hengjian/embed.css")
public final class EmbedPage extends Main {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SOURCES = 3;

    private String title = "衡鉴";

    public EmbedPage() {
        addClassNames("hj-page", "hj-embed");
    }

    /** Empties the page; from here on in the language ({@code lang}) and colours ({@code theme}) of the address. */
    public void begin(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        EmbedQuery.one(parameters, "lang")
                .ifPresent(language -> event.getUI().setLocale(language.equals("en") ? Locale.ENGLISH : Locale.CHINA));
        EmbedQuery.one(parameters, "theme").ifPresent(theme -> event.getUI()
                .getPage()
                .setColorScheme(theme.equals("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT));
        removeAll();
    }

    public void show(Embedded shown) {
        title = shown.chart().title();
        ApexChart chart = new ApexChart(shown.chart());
        chart.addPointListener(address ->
                chart.getElement().executeJs("window.open(new URL($0, document.baseURI), '_blank')", address));
        ChartTexts texts =
                new ChartTexts(Words.of("chart.chart"), Words.of("chart.table"), "PNG", "SVG", Words.of("chart.none"));
        add(new ChartFrame(chart, shown.chart(), texts, foot(shown)));
    }

    /** Instead of a chart, what its address must be. */
    public void unknown(String example) {
        add(new Paragraph(Words.of("embed.unknown", example)));
    }

    public String title() {
        return title;
    }

    /** Sources, the moment the chart is frozen to or that it is live, and where all of it is. */
    private static Div foot(Embedded shown) {
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
                shown.home(),
                shown.asOf().isNow()
                        ? Words.of("embed.live")
                        : Words.of("embed.frozen", AsOfPicker.text(shown.asOf())));
        home.setTarget(AnchorTarget.BLANK);
        Div foot = new Div(sources);
        shown.remarks().forEach(remark -> foot.add(new Paragraph(remark)));
        foot.add(home);
        return foot;
    }
}
