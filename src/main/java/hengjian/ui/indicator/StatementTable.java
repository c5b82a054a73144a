package hengjian.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hengjian.analysis.Cell;
import hengjian.analysis.series.Series;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.store.StoredFact;
import hengjian.ui.badge.FailedCheck;
import hengjian.ui.cite.Cited;
import hengjian.ui.cite.FigureTable;
import hengjian.ui.cite.Sources;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every figure, the latest period first: the preferred statement, and beneath it the others. */
final class StatementTable {

    private final Told told;
    private final FailedCheck failed;

    private StatementTable(Told told, FailedCheck failed) {
        this.told = told;
        this.failed = failed;
    }

    static Div of(Told told, FailedCheck failed) {
        return new StatementTable(told, failed).table();
    }

    private Div table() {
        FigureTable table = new FigureTable(List.of(
                Words.of("facts.period"), Words.of("facts.value"), Words.of("facts.unit"), Words.of("facts.source")));
        for (String zone : told.query().zones()) {
            told.series().stream()
                    .filter(series -> series.key().subject().equals(zone))
                    .forEach(series -> add(table, series));
        }
        Div component = table.component(false);
        component.addClassName("hj-statements");
        return component;
    }

    private void add(FigureTable table, Series series) {
        table.group(heading(series.key()));
        series.cells().reversed().stream()
                .filter(cell -> told.shows(cell.preferred()))
                .forEach(cell -> {
                    table.row(
                            period(cell.preferred().fact()),
                            cells(told.stored(cell.preferred().id()), cell));
                    cell.alternatives().stream()
                            .filter(told::shows)
                            .forEach(other -> table.row(alternative(), cells(told.stored(other.id()), null)));
                });
    }

    private static String heading(Series.Key key) {
        String cohort = key.cohort();
        return key.subject() + " · " + Words.measure(key.measure())
                + (cohort == null ? "" : " " + Words.cohort(cohort))
                + (key.status() == Status.ACTUAL ? "" : " · " + Words.status(key.status()));
    }

    private static Component period(Fact fact) {
        Span period = new Span(Words.period(fact.period()));
        period.setTitle(fact.period() == null ? "" : fact.period().code());
        return period;
    }

    private static Component alternative() {
        Span words = new Span(Words.of("indicator.alternative"));
        words.addClassName("hj-alternative");
        return words;
    }

    private List<Component> cells(StoredFact stored, @org.jspecify.annotations.Nullable Cell preferred) {
        Fact fact = stored.fact();
        boolean rank = fact.measure() == Measure.RANK;
        var figure = Words.figure(fact.quantity());
        Div value = new Div(rank ? Cited.rank(stored) : Cited.figure(stored, figure));
        failed.of(stored).ifPresent(mark -> {
            value.add(mark);
            value.addClassName("hj-marked");
        });
        Span unit = new Span(rank ? "" : figure.unit());
        unit.addClassName("hj-unit");
        Div source = new Div(Sources.line(stored));
        source.addClassName("hj-statement-source");
        if (preferred != null && !preferred.alternatives().isEmpty()) {
            source.add(why(preferred));
        }
        return new ArrayList<>(List.of(value, unit, source));
    }

    private static Span why(Cell cell) {
        Span why = new Span(Words.of("indicator.reason." + cell.reason().name().toLowerCase(Locale.ROOT)));
        why.addClassName("hj-missing");
        if (cell.conflict()) {
            Span conflict = new Span("≠ " + Words.of("indicator.conflict"));
            conflict.addClassName("hj-conflict");
            return new Span(why, conflict);
        }
        return why;
    }
}
