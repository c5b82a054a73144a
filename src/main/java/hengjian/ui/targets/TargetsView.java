package hengjian.ui.targets;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import hengjian.analysis.target.Target;
import hengjian.store.AsOf;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.ZoneChecks;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Actions;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Home;
import hengjian.ui.shell.MainLayout;
import hengjian.ui.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 目标. The address restores the state: {@code ?zone=衡阳高新区&state=open&asOf=2022-12-31}. */
@Route(value = TargetsView.ROUTE, layout = MainLayout.class)
@Menu(title = "targets.title", order = 5)
@StyleSheet("context://hengjian/targets.css")
class TargetsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "targets";

    private final transient Facts facts;
    private final transient ZoneChecks checks;
    private String title = "";

    TargetsView(Facts facts, ZoneChecks checks) {
        this.facts = facts;
        this.checks = checks;
        addClassNames("hj-page", "hj-targets");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        TargetQuery asked = TargetQuery.of(event.getLocation().getQueryParameters());
        List<String> zones = facts.zones(asked.asOf());
        String zone = asked.zone();
        Optional<String> shown = zone != null && zones.contains(zone)
                ? Optional.of(zone)
                : Home.among(zones, one -> hasTargets(one, asked.asOf()));
        shown.ifPresentOrElse(of -> show(asked.zone(of), of, zones), () -> empty(asked));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private boolean hasTargets(String zone, AsOf asOf) {
        FactFilter aimed = FactFilter.none().zones(List.of(zone)).statuses(List.of("target", "plan"));
        return facts.count(aimed.asOf(asOf)) > 0;
    }

    private void show(TargetQuery query, String zone, List<String> zones) {
        title = zone + " " + Words.of("targets.title") + " · 衡鉴";
        Aims aims = Aims.of(facts, zone, query.asOf(), query.looked());
        List<Target> wanted = aims.targets().stream().filter(query::wants).toList();
        Paragraph sub = new Paragraph(Words.of(
                "targets.sub",
                aims.count(Target.State.OPEN),
                aims.count(Target.State.MET),
                aims.count(Target.State.MISSED),
                aims.count(Target.State.NOT_STATED)));
        sub.addClassName("hj-sub");
        String heading = Words.of("targets.title") + " · " + zone;
        Div head = new Div(new Div(new H1(heading), sub));
        head.addClassName("hj-head");
        if (!wanted.isEmpty()) {
            head.add(new Actions(
                    () -> heading + "，" + Sources.words(aims.documents(wanted)) + "，" + LocalDate.now(),
                    () -> TargetBook.of(heading, query, wanted, aims)));
        }
        add(head, new TargetFilters(query, zones));
        if (wanted.isEmpty()) {
            add(nothing(
                    aims.targets().isEmpty() ? AsOfPicker.orNothing(query.asOf(), "targets.empty") : "targets.none"));
        } else {
            add(new TargetTable(wanted, aims, failed(query, aims)));
        }
        if (aims.more() > 0) {
            Anchor more = new Anchor(
                    ROUTE + "?" + query.more().parameters().getQueryString(), Words.of("targets.more", aims.more()));
            more.addClassName("hj-link");
            add(new Paragraph(more));
        }
        Paragraph note = new Paragraph(Words.of("targets.note"));
        note.addClassName("hj-sub");
        add(note);
    }

    private FailedCheck failed(TargetQuery query, Aims aims) {
        return query.asOf().isNow() ? FailedCheck.among(checks, aims.stored().values()) : FailedCheck.none();
    }

    private void empty(TargetQuery query) {
        title = Words.of("targets.title") + " · 衡鉴";
        add(
                new H1(Words.of("targets.title")),
                new TargetFilters(query, List.of()),
                nothing(AsOfPicker.orNothing(query.asOf(), "targets.empty")));
    }

    private static Div nothing(String key) {
        Div nothing = new Div(new Paragraph(Words.of(key)));
        nothing.addClassName("hj-empty");
        return nothing;
    }
}
