package hengjian.ui.compare;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hengjian.store.Facts;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.chart.Chart;
import hengjian.ui.embed.EmbedPage;
import hengjian.ui.embed.Embedded;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** One chart of a comparison: {@code embed/compare/growth?zone=衡阳高新区&periods=2021-S1~2022-S1&ind=GDP}. */
@Route("embed/compare/:chart")
class CompareEmbed extends Composite<EmbedPage> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Facts facts;

    CompareEmbed(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().begin(event);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        CompareQuery query = CompareQuery.of(parameters);
        Optional<DrawnChart> asked =
                event.getRouteParameters().get("chart").flatMap(name -> DrawnChart.of(name, parameters));
        if (asked.isEmpty() || query.zones().isEmpty() || query.slots().isEmpty()) {
            getContent().unknown("/embed/compare/growth?zone=…&periods=…&ind=…");
            return;
        }
        show(Compared.of(asked.get().wanted(query), facts), asked.get());
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(Compared compared, DrawnChart asked) {
        Chart chart = CompareCharts.alone(compared, asked);
        List<StoredDocument> documents = asked.rows(compared).stream()
                .flatMap(row -> row.entries().stream())
                .flatMap(entry -> entry.stated().stream())
                .map(stated -> compared.stored(stated.cell()))
                .map(StoredFact::document)
                .distinct()
                .toList();
        CompareQuery query = compared.query();
        String home = CompareView.ROUTE + "?" + query.parameters().getQueryString();
        List<String> remarks = asked.isIndexed() ? List.of(Words.of("compare.indexNote")) : List.of();
        getContent().show(new Embedded(chart, documents, query.asOf(), home, remarks));
    }
}
