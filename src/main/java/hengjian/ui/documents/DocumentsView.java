package hengjian.ui.documents;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hengjian.export.Table;
import hengjian.store.AsOf;
import hengjian.store.ReviewQueue;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.ExcelLink;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.PrintTable;
import hengjian.ui.shell.Share;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 文献: all texts held, with how much of each is read and reviewed and whether it can be trusted. */
@Menu(title = "documents.title", order = 4)
@Route(value = DocumentLink.ROUTE, layout = MainLayout.class)
@StyleSheet("context://hengjian/documents.css")
class DocumentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int MOST_COPIED = 2000;
    private static final int MOST_PRINTED = 500;

    private final transient Warnings doubts;
    private final transient ReviewQueue reviews;
    private transient List<Held> all = List.of();
    private final DocumentGrid grid = new DocumentGrid();
    private final PrintTable printed = new PrintTable();
    private final ExcelLink excel = new ExcelLink();
    private final Paragraph count = new Paragraph();
    private final TextField text = new TextField();
    private final ComboBox<String> region = new ComboBox<>();
    private final AsOfPicker asOf = new AsOfPicker(this::known);
    private final Checkbox warned = new Checkbox(Words.of("documents.warned"));
    private ListQuery query = ListQuery.of(QueryParameters.empty());
    private boolean restoring;

    DocumentsView(Warnings doubts, ReviewQueue reviews) {
        this.doubts = doubts;
        this.reviews = reviews;
        addClassNames("hj-page", "hj-documents");
        count.getElement().setAttribute("role", "status");
        add(new Header(new Div(new H1(Words.of("documents.title")), count), actions()), filters(), grid, printed);
        grid.addSortListener(event -> sorted(event.getSortOrder()));
    }

    @Override
    public String getPageTitle() {
        return Words.of("documents.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = ListQuery.of(event.getLocation().getQueryParameters());
        restoring = true;
        asOf.show(query.asOf());
        look();
        text.setValue(query.text());
        region.setValue(chosen());
        warned.setValue(query.warned());
        grid.order(query);
        restoring = false;
        show();
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

    private Div actions() {
        Div actions = new Div(Share.link(), Share.cells(() -> table(MOST_COPIED)), Share.print(this::printed), excel);
        actions.addClassName("hj-actions");
        return actions;
    }

    private void printed() {
        int shown = query.of(all).size();
        printed.show(
                table(MOST_PRINTED), shown > MOST_PRINTED ? Words.of("documents.printed", MOST_PRINTED, shown) : "");
    }

    private Table table(int most) {
        return DocumentList.of(query.of(all).stream().limit(most).toList());
    }

    private Div filters() {
        text.setPlaceholder(Words.of("documents.search"));
        text.setAriaLabel(Words.of("documents.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        region.setAriaLabel(Words.of("documents.field.region"));
        region.setPlaceholder(Words.of("documents.allRegions"));
        region.setClearButtonVisible(true);
        text.addValueChangeListener(event -> filtered());
        region.addValueChangeListener(event -> filtered());
        warned.addValueChangeListener(event -> filtered());
        Div filters = new Div(text, region, warned, asOf);
        filters.addClassName("hj-list-filters");
        return filters;
    }

    /** Fetches what was held at the time asked for. */
    private void look() {
        all = Held.all(reviews, doubts, query.asOf());
        Stream<String> regions = all.stream().map(held -> held.document().region());
        region.setItems(Stream.concat(Stream.of(query.region()), regions)
                .filter(one -> !one.isBlank())
                .distinct()
                .sorted()
                .toList());
        region.setValue(chosen());
    }

    /** Null for all. */
    private @Nullable String chosen() {
        return query.region().isBlank() ? null : query.region();
    }

    private void known(AsOf wanted) {
        restoring = true;
        query = query.asOf(wanted);
        look();
        restoring = false;
        change(query);
    }

    private void filtered() {
        change(new ListQuery(
                text.getValue(),
                Objects.requireNonNullElse(region.getValue(), ""),
                warned.getValue(),
                query.order(),
                query.descending(),
                query.asOf()));
    }

    private void sorted(List<GridSortOrder<Held>> orders) {
        if (!orders.isEmpty()) {
            GridSortOrder<Held> order = orders.getFirst();
            change(query.ordered(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING));
        }
    }

    private void change(ListQuery changed) {
        if (!restoring) {
            query = changed;
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(DocumentLink.ROUTE, query.parameters()));
            show();
        }
    }

    private void show() {
        List<Held> shown = query.of(all);
        grid.show(shown);
        grid.setVisible(!all.isEmpty());
        ListQuery asked = query;
        excel.offer(Words.kept(() -> ListBook.of(asked, shown)));
        excel.setVisible(!shown.isEmpty());
        count.setText(
                all.isEmpty()
                        ? Words.of(AsOfPicker.orNothing(query.asOf(), "documents.empty"))
                        : shown.size() == all.size()
                                ? Words.of("documents.held", all.size())
                                : Words.of("documents.shown", shown.size(), all.size()));
    }
}
