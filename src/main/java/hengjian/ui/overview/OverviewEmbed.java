package hengjian.ui.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hengjian.fact.Period;
import hengjian.store.Facts;
import hengjian.ui.chart.Chart;
import hengjian.ui.embed.EmbedPage;
import hengjian.ui.embed.Embedded;
import hengjian.ui.shell.AsOfParameters;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** One of the overview's two charts: {@code embed/overview/projects?zone=衡阳高新区&period=2022-S1}. */
@Route("embed/overview/:chart(growth|projects)")
class OverviewEmbed extends Composite<EmbedPage> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;

    OverviewEmbed(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().begin(event);
        boolean growth =
                event.getRouteParameters().get("chart").filter("growth"::equals).isPresent();
        glance(event.getLocation().getQueryParameters())
                .ifPresentOrElse(glance -> show(glance, growth), () -> getContent()
                        .unknown("/embed/overview/growth?zone=…&period=…"));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(Glance glance, boolean growth) {
        Chart chart = growth ? Charts.growth(glance, Headlines.of(glance)) : Charts.projects(glance);
        getContent().show(Embedded.of(chart, glance.documents(), glance.asOf(), OverviewView.address(glance)));
    }

    private Optional<Glance> glance(QueryParameters parameters) {
        return parameters
                .getSingleParameter("zone")
                .filter(zone -> !zone.isBlank())
                .flatMap(zone -> period(parameters)
                        .map(period -> Glance.of(facts, zone, period, AsOfParameters.of(parameters))));
    }

    private static Optional<Period> period(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter("period").map(Period::parse);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
