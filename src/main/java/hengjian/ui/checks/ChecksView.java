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
import hengjian.store.StoredCheck;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.store.ZoneChecks;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Actions;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Home;
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
        List<StoredCheck> all = zone == null ? List.of() : checks.of(zone, query.asOf());
        List<StoredCheck> wanted = all.stream().filter(query::wants).toList();
        Paragraph sub = new Paragraph(Words.of(
                "checks.sub", count(all, Outcome.FAIL), count(all, Outcome.UNDECIDED), count(all, Outcome.PASS)));
        sub.addClassName("hj-sub");
        Div head = new Div(new Div(new H1(heading(zone)), sub));
        head.addClassName("hj-head");
        if (!wanted.isEmpty()) {
            head.add(new Actions(
                    () -> heading(zone) + "，" + Sources.words(documents(wanted)) + "，" + LocalDate.now(),
                    CheckBook.of(heading(zone), query, wanted)));
        }
        add(head, new CheckFilters(query, zones));
        if (wanted.isEmpty()) {
            add(empty(all.isEmpty() ? AsOfPicker.orNothing(query.asOf(), "checks.empty") : "checks.none"));
        } else {
            add(list(wanted));
        }
        Paragraph note = new Paragraph(Words.of("checks.note"));
        note.addClassName("hj-sub");
        add(note);
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

    private static long count(List<StoredCheck> all, Outcome outcome) {
        return all.stream().filter(check -> check.check().outcome() == outcome).count();
    }

    private static Div list(List<StoredCheck> wanted) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hj-check-list");
        Div whole = new Div(list);
        more(whole, list, wanted);
        return whole;
    }

    private static void more(Div whole, UnorderedList list, List<StoredCheck> rest) {
        rest.stream().limit(PAGE).map(CheckCard::new).forEach(list::add);
        List<StoredCheck> left = rest.stream().skip(PAGE).toList();
        if (!left.isEmpty()) {
            NativeButton button = new NativeButton(Words.of("checks.more", left.size()));
            button.addClassName("hj-more");
            button.addClickListener(click -> {
                whole.remove(button);
                more(whole, list, left);
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
