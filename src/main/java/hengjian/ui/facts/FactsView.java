package hengjian.ui.facts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import hengjian.export.Workbook;
import hengjian.store.AsOf;
import hengjian.store.FactScan;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.store.ZoneChecks;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.PrintTable;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;

/** 数据: every fact. Filters and order are the address. */
@Menu(title = "facts.title", order = 3)
@Route(value = FactsView.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/facts.css")
class FactsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "facts";
    private static final int ZONES_CHECKED = 5;
    private static final int MOST_COPIED = 2000;
    private static final int MOST_FOUND = 1000;
    private static final int MOST_PRINTED = 500;

    private final transient Facts facts;
    private final ExportProgress progress = new ExportProgress();
    private final transient ZoneChecks checks;
    private final FactExport export;
    private final FactGrid grid = new FactGrid(FactsView::open);
    private final PrintTable printed = new PrintTable();
    private final FilterBar filters;
    private final Span count = new Span();
    private final AsOfPicker time = new AsOfPicker(this::asOf);
    private FactQuery query = FactQuery.ALL;
    private boolean restoring;

    FactsView(Facts facts, FactScan scan, ZoneChecks checks) {
        this.facts = facts;
        export = new FactExport(scan, progress);
        this.checks = checks;
        filters = new FilterBar(facts, this::filtered);
        addClassNames("hj-page", "hj-facts");
        Anchor download = new Anchor(export, Words.of("facts.export"));
        download.getElement().setAttribute("download", true);
        download.addClassName("hj-export");
        download.getElement().addEventListener("click", click -> exporting());
        count.addClassName("hj-count");
        count.getElement().setAttribute("role", "status");
        grid.setItems(
                page -> page(page.getOffset(), page.getLimit()).stream(),
                page -> facts.count(query.filter(), MOST_FOUND));
        grid.setEmptyStateComponent(nothing());
        grid.addSortListener(event -> sorted(event.getSortOrder()));
        add(
                new Header(new Div(new H1(Words.of("facts.title")), count), actions(download)),
                progress,
                filters,
                time,
                grid,
                printed);
    }

    @Override
    public String getPageTitle() {
        return Words.of("facts.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FactQuery.of(event.getLocation().getQueryParameters()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("return window.innerWidth").then(Integer.class, grid::fit);
        var resized = page.addBrowserWindowResizeListener(resize -> grid.fit(resize.getWidth()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            resized.remove();
        });
    }

    /** Figures of today carry the marks of their checks; where many zones share a page, their own views do. */
    private List<StoredFact> page(int offset, int limit) {
        List<StoredFact> page = facts.find(query.filter(), query.order(), query.descending(), offset, limit);
        long zones = page.stream().map(fact -> fact.fact().subject()).distinct().count();
        if (zones <= ZONES_CHECKED && query.filter().asOf().isNow()) {
            grid.mark(checks.failed(page));
        }
        return page;
    }

    private void show(FactQuery asked) {
        query = asked;
        restoring = true;
        filters.show(asked);
        time.show(asked.asOf());
        grid.order(asked);
        restoring = false;
        refresh();
    }

    private void asOf(AsOf moment) {
        query = query.asOf(moment);
        changed();
    }

    private void filtered() {
        FactQuery before = query;
        query = filters.query(before);
        if (!Objects.equals(before.zones(), query.zones())) {
            filters.show(query);
        }
        changed();
    }

    private void sorted(List<GridSortOrder<StoredFact>> orders) {
        if (restoring) {
            return;
        }
        query = orders.isEmpty()
                ? query.ordered(FactQuery.ALL.order(), FactQuery.ALL.descending())
                : query.ordered(
                        FactGrid.property(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
        changed();
    }

    private void changed() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, query.parameters()));
        refresh();
    }

    private void refresh() {
        count.setText(counted());
        export.show(new FactExport.Shown(
                query,
                Words.of("facts.workbook"),
                filters.words(),
                query.asOf().isNow() ? null : AsOfPicker.text(query.asOf()),
                UI.getCurrent().getLocale()));
        grid.getDataProvider().refreshAll();
    }

    /** Of a word that very many facts hold, only the latest are listed. */
    private String counted() {
        int found = facts.count(query.filter(), MOST_FOUND);
        boolean more = query.text() != null && found == MOST_FOUND;
        return Words.of(more ? "facts.more" : "facts.count", found);
    }

    private Div actions(Anchor download) {
        Div actions = new Div(
                Share.link(),
                Share.citation(() -> Words.of("facts.workbook") + "，" + words()),
                Share.cells(() -> FactTable.of(first(MOST_COPIED))),
                Share.print(() -> printed.show(
                        FactTable.of(first(MOST_PRINTED)),
                        words() + "，" + printedOf(facts.count(query.filter(), MOST_FOUND)))),
                download);
        actions.addClassName("hj-actions");
        return actions;
    }

    private static String printedOf(int all) {
        return all > MOST_PRINTED ? Words.of("facts.printed", MOST_PRINTED, all) : Words.of("facts.count", all);
    }

    private List<StoredFact> first(int most) {
        return facts.find(query.filter(), query.order(), query.descending(), 0, most);
    }

    private String words() {
        return query.asOf().isNow() ? filters.words() : filters.words() + "，" + AsOfPicker.text(query.asOf());
    }

    /** Small downloads are there before a bar could be read. */
    private void exporting() {
        if (facts.count(query.filter(), Workbook.MOST_HELD + 1) > Workbook.MOST_HELD) {
            progress.begin();
        }
    }

    private Div nothing() {
        NativeButton clear = new NativeButton(Words.of("facts.clear"), event -> {
            show(FactQuery.ALL);
            changed();
        });
        Div nothing = new Div(new Paragraph(Words.of("facts.empty")), clear);
        nothing.addClassName("hj-nothing");
        return nothing;
    }

    private static void open(StoredFact fact) {
        UI.getCurrent().navigate(DocumentLink.path(fact.document().id()), DocumentLink.query(fact));
    }
}
