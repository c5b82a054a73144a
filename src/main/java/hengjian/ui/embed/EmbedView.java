package hengjian.ui.embed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import hengjian.fact.Measure;
import hengjian.store.Facts;
import java.util.List;
import java.util.Optional;

/** Charts of any figures: {@code embed/growth~rank?zone=…&ind=…&periods=…}. The views' own have routes of their own. */
@Route("embed/:measures")
class EmbedView extends Composite<EmbedPage> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;

    EmbedView(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().begin(event);
        List<String> zones = facts.zones();
        Optional<EmbedQuery> query = EmbedQuery.of(
                        event.getRouteParameters().get("measures").orElse(""),
                        event.getLocation().getQueryParameters())
                .filter(asked -> !zones.isEmpty());
        if (query.isEmpty()) {
            getContent().unknown("/embed/growth?zone=…&ind=…&periods=…");
            return;
        }
        EmbedQuery asked = query.get();
        EmbedQuery shown = asked.zones().isEmpty() ? asked.zones(zones.subList(0, 1)) : asked;
        shown.measures().forEach(measure -> show(shown, measure));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(EmbedQuery query, Measure measure) {
        EmbedChart shown = new EmbedChart(query, measure, EmbedRows.of(query, facts.find(query.filter(measure))));
        getContent()
                .show(new Embedded(
                        shown.chart(), shown.documents(), query.asOf(), query.facts(measure), shown.remarks()));
    }
}
