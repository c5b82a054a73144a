package hengjian.ui.coverage;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import hengjian.store.Coverages;
import hengjian.store.Facts;
import hengjian.ui.shell.Actions;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.time.LocalDate;

/** 覆盖. The address restores the state: {@code ?zone=衡阳高新区}, {@code ?indicator=GDP&kind=half&row=40}. */
@Route(value = CoverageView.ROUTE, layout = MainLayout.class)
@Menu(title = "coverage.title", order = 7)
@StyleSheet("context://hengjian/coverage.css")
class CoverageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "coverage";

    private final transient Facts facts;
    private final transient Coverages coverages;
    private String title = "";

    CoverageView(Facts facts, Coverages coverages) {
        this.facts = facts;
        this.coverages = coverages;
        addClassNames("hj-page", "hj-coverage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Slice slice = Slice.of(CoverageQuery.of(event.getLocation().getQueryParameters()), facts, coverages);
        String heading = Words.of("coverage.title") + (slice.value().isEmpty() ? "" : " · " + CoverageNames.of(slice));
        title = heading + " · 衡鉴";
        Paragraph sub = new Paragraph(Words.of(
                "coverage.sub",
                slice.coverage().filled(),
                slice.coverage().rows().size() * slice.coverage().columns().size()));
        sub.addClassName("hj-sub");
        boolean nothing =
                slice.coverage().rows().isEmpty() || slice.coverage().columns().isEmpty();
        Div head = new Div(new Div(new H1(heading), sub));
        head.addClassName("hj-head");
        if (!nothing) {
            head.add(new Actions(
                    () -> heading + "，" + Words.of("coverage.cited") + "，" + LocalDate.now(),
                    () -> CoverageBook.of(heading, slice)));
        }
        add(head, new CoverageFilters(slice));
        if (nothing) {
            Div empty = new Div(
                    new Paragraph(Words.of(AsOfPicker.orNothing(slice.query().asOf(), "coverage.empty"))));
            empty.addClassName("hj-empty");
            add(empty);
        } else {
            add(new CoverageTable(slice), new CoveragePages(slice));
            if (slice.bare() > 0) {
                add(bare(slice));
            }
            add(legend());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What is not spoken of at all is told by its number, and listed when asked for. */
    private static Paragraph bare(Slice slice) {
        CoverageQuery query = slice.query();
        RouterLink other =
                new RouterLink(Words.of(query.all() ? "coverage.bare.hide" : "coverage.bare.show"), CoverageView.class);
        other.setQueryParameters(query.all(!query.all()).parameters());
        other.addClassName("hj-link");
        Paragraph bare = new Paragraph(new Span(Words.of("coverage.bare", slice.bare())), other);
        bare.addClassNames("hj-sub", "hj-cover-bare");
        return bare;
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassNames("hj-sub", "hj-cover-legend");
        for (String kind : new String[] {"stated", "silent", "none"}) {
            Span sample = new Span();
            sample.addClassNames("hj-cover-sample", "hj-cover-" + kind);
            legend.add(new Span(sample, new Span(Words.of("coverage.legend." + kind))));
        }
        return legend;
    }
}
