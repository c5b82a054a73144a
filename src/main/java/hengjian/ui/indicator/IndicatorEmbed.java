package hengjian.ui.indicator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import hengjian.fact.Measure;
import hengjian.indicator.Indicator;
import hengjian.store.Facts;
import hengjian.ui.embed.EmbedPage;
import hengjian.ui.shell.Words;
import java.util.Optional;

/** One chart of an indicator's page: {@code embed/indicator/GDP/growth?zone=衡阳高新区&rhythm=S}. */
@Route("embed/indicator/:code/:measure")
class IndicatorEmbed extends Composite<EmbedPage> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;

    IndicatorEmbed(Facts facts) {
        this.facts = facts;
    }

    /** Below the program's own address. */
    static String path(Indicator indicator, Measure measure) {
        return "embed/indicator/" + indicator.code() + "/" + measure.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().begin(event);
        RouteParameters path = event.getRouteParameters();
        Optional<Indicator> indicator = path.get("code").flatMap(Words.catalogue()::find);
        Optional<Measure> measure = path.get("measure").flatMap(IndicatorEmbed::measure);
        if (indicator.isEmpty() || measure.isEmpty()) {
            getContent().unknown("/embed/indicator/GDP/growth?zone=…");
            return;
        }
        IndicatorQuery query = IndicatorQuery.of(event.getLocation().getQueryParameters());
        Told told = Told.of(indicator.get(), query, facts);
        SeriesCharts.alone(told, measure.get(), IndicatorView.address(told)).forEach(getContent()::show);
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private static Optional<Measure> measure(String code) {
        try {
            return Optional.of(Measure.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
