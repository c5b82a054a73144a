package hengjian.ui.checks;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import hengjian.analysis.Outcome;
import hengjian.store.Facts;
import hengjian.store.FoundCheck;
import hengjian.store.StoredCheck;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.store.ZoneChecks;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Actions;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Home;
import hengjian.ui.shell.Later;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 校核. The address restores the state: {@code ?zone=衡阳高新区&outcome=fail&kind=parts&asOf=2022-12-31}. */
@Route(value = ChecksView.ROUTE, layout = MainLayout.class)
@Menu(title = "checks.title", order = 6)
@StyleSheet("context://hengjian/checks.css")
class ChecksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "checks";
    private static final int PAGE = 40;
    private static final int AT_ONCE = 10;

    private final transient Facts facts;
    private final transient ZoneChecks checks;
    private String title = "";

    ChecksView(Facts facts, ZoneChecks checks) {
        this.facts = facts;
        this.checks = checks;
        addClassNames("hj-page", "hj-checks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CheckQuery asked = CheckQuery.of(event.getLocation().getQueryParameters());
        List<String> zones = facts.zones(asked.asOf());
        String zone = asked.zone();
        CheckQuery query = zone != null && zones.contains(zone) || zones.isEmpty()
                ? asked
                : asked.zone(Home.among(zones).orElseThrow());
        removeAll();
        show(query, zones);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CheckQuery query, List<String> zones) {
        String zone = query.zone();
        title = (zone == null ? "" : zone + " ") + Words.of("checks.title") + " · 衡鉴";
        List<FoundCheck> all = zone == null ? List.of() : checks.of(zone, query.asOf());
        List<FoundCheck> wanted = all.stream().filter(query::wants).toList();
        Paragraph sub = new Paragraph(Words.of(
                "checks.sub", count(all, Outcome.FAIL), count(all, Outcome.UNDECIDED), count(all, Outcome.PASS)));
        sub.addClassName("hj-sub");
        Div head = new Div(new Div(new H1(heading(zone)), sub));
        head.addClassName("hj-head");
        if (!wanted.isEmpty()) {
            head.add(new Actions(
                    () -> heading(zone) + "，" + Sources.words(documents(read(query, wanted))) + "，" + LocalDate.now(),
                    () -> CheckBook.of(heading(zone), query, read(query, wanted))));
        }
        add(head, new CheckFilters(query, zones));
        if (wanted.isEmpty()) {
            add(empty(all.isEmpty() ? AsOfPicker.orNothing(query.asOf(), "checks.empty") : "checks.none"));
        } else {
            add(list(query, wanted));
        }
        Paragraph note = new Paragraph(Words.of("checks.note"));
        note.addClassName("hj-sub");
        add(note);
    }

    private List<StoredCheck> read(CheckQuery query, List<FoundCheck> some) {
        return checks.read(some, query.asOf());
    }

    private static String heading(@Nullable String zone) {
        return Words.of("checks.title") + (zone == null ? "" : " · " + zone);
    }

    private static List<StoredDocument> documents(List<StoredCheck> checks) {
        return checks.stream()
                .flatMap(check -> check.facts().stream())
                .map(StoredFact::document)
                .distinct()
                .toList();
    }

    private static long count(List<FoundCheck> all, Outcome outcome) {
        return all.stream().filter(check -> check.outcome() == outcome).count();
    }

    private Div list(CheckQuery query, List<FoundCheck> wanted) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hj-check-list");
        Div whole = new Div(list);
        more(whole, list, query, wanted);
        return whole;
    }

    private void more(Div whole, UnorderedList list, CheckQuery query, List<FoundCheck> rest) {
        List<FoundCheck> page = rest.stream().limit(PAGE).toList();
        Later.add(list, AT_ONCE, read(query, page), CheckCard::new);
        List<FoundCheck> left = rest.stream().skip(PAGE).toList();
        if (!left.isEmpty()) {
            NativeButton button = new NativeButton(Words.of("checks.more", left.size()));
            button.addClassName("hj-more");
            button.addClickListener(click -> {
                whole.remove(button);
                more(whole, list, query, left);
            });
            whole.add(button);
        }
    }

    private static Div empty(String key) {
        Div empty = new Div(new Paragraph(Words.of(key)));
        empty.addClassName("hj-empty");
        return empty;
    }
}
