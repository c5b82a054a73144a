package hengjian.ui.targets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Derived;
import hengjian.analysis.target.Target;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Explained;
import hengjian.ui.documents.DocumentLink;
import hengjian.ui.shell.Later;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.Objects;

/** One row a target: what, how much, until when, what came, how far, and where it stands. */
class TargetTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("what", "aim", "horizon", "came", "progress", "state");

    private final transient Aims aims;
    private final transient FailedCheck failed;

    TargetTable(List<Target> targets, Aims aims, FailedCheck failed) {
        this.aims = aims;
        this.failed = failed;
        addClassNames("hj-card", "hj-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("hj-table", "hj-target-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Words.of("targets." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        Later.add(table.getBody(), Later.ROWS, targets, this::row);
        add(table);
    }

    private NativeTableRow row(Target target) {
        NativeTableHeaderCell what = new NativeTableHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.add(new Span(name(target.aim())), small(words(target.aim())));
        Span state = new Span(Words.of("targets.state." + target.state().code()));
        state.addClassNames("hj-state", "hj-state-" + target.state().code());
        return new NativeTableRow(
                what,
                cell("aim", marked(aims.stored(target.aim()), true), source(aims.stored(target.aim()))),
                cell("horizon", new Span(Words.period(target.horizon()))),
                came(target),
                cell("progress", TargetProgress.of(target)),
                cell("state", state));
    }

    private NativeTableCell came(Target target) {
        Fact came = target.came();
        Derived amount = target.amount();
        if (came == null && amount == null) {
            return cell("came", missing());
        }
        NativeTableCell cell = came == null ? cell("came") : cell("came", marked(aims.stored(came), false));
        if (amount != null) {
            cell.add(new Explained(
                    amount, amount.shown(Words.wording()).whole(), aims.stored().values()));
        }
        StoredFact last = aims.stored(
                came == null ? Objects.requireNonNull(amount).inputs().getLast() : came);
        String when = Words.period(last.fact().period());
        cell.add(small(came == null ? Words.of("targets.byParts", when) : when), source(last));
        return cell;
    }

    private static NativeTableCell cell(String column, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", Words.of("targets." + column));
        return cell;
    }

    private Span marked(StoredFact stored, boolean aimed) {
        Span marked = new Span(figure(stored, aimed));
        failed.of(stored).ifPresent(marked::add);
        return marked;
    }

    private static Anchor figure(StoredFact stored, boolean aimed) {
        Anchor anchor = new Anchor(DocumentLink.of(stored), text(stored.fact()));
        anchor.addClassName("hj-figure");
        anchor.setClassName("hj-planned", aimed);
        anchor.setTitle(stored.fact().evidence().sentence().strip());
        return anchor;
    }

    private static String text(Fact fact) {
        String whole = Words.figure(fact.quantity()).whole();
        if (fact.measure() == Measure.RANK) {
            boolean top =
                    switch (fact.quantity().bound()) {
                        case AT_MOST, LESS_THAN -> true;
                        case EXACT, ABOUT, MORE_THAN, AT_LEAST, NEARLY -> false;
                    };
            String cohort = fact.cohort();
            return Words.of(
                    top ? "targets.rank.top" : "targets.rank",
                    cohort == null ? "" : Words.cohort(cohort),
                    fact.quantity().value().toPlainString());
        }
        return whole;
    }

    static String name(Fact fact) {
        String part = fact.breakdown();
        return Words.indicator(fact) + (part == null ? "" : Words.of("overview.part", Words.part(part)));
    }

    private static String words(Fact fact) {
        return Words.measure(fact.measure()) + " · " + Words.status(fact.status());
    }

    private static Anchor source(StoredFact stored) {
        StoredDocument document = stored.document();
        Anchor source = new Anchor(DocumentLink.of(stored), document.publisher() + " " + document.published());
        source.addClassName("hj-target-source");
        source.setTitle(document.title());
        return source;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("hj-small");
        return small;
    }

    private static Span missing() {
        Span missing = new Span(Words.of("targets.missing"));
        missing.addClassName("hj-missing");
        return missing;
    }
}
