package hengjian.ui.indicator;

import hengjian.analysis.Cell;
import hengjian.analysis.series.Series;
import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Fact;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.List;
import java.util.stream.Stream;

/** All statements of the page as a table of a workbook. */
final class IndicatorBook {

    private IndicatorBook() {}

    static Book of(Told told) {
        String title = title(told);
        String asOf = told.query().asOf().isNow()
                ? null
                : AsOfPicker.text(told.query().asOf());
        Table table = new Table(
                Words.indicator(told.indicator().code()),
                title,
                List.of(
                        Column.words(Words.of("facts.subject")),
                        Column.words(Words.of("facts.measure")),
                        Column.words(Words.of("facts.status")),
                        Column.words(Words.of("facts.period")),
                        Column.figures(Words.of("facts.value")),
                        Column.words(Words.of("indicator.statement"))),
                told.series().stream().flatMap(series -> rows(told, series)).toList(),
                List.of());
        return new Book(title, filters(told), asOf, IndicatorView.address(told), List.of(table));
    }

    static String title(Told told) {
        return SeriesCharts.name(told) + " " + String.join("、", told.query().zones());
    }

    static String filters(Told told) {
        return Words.of("facts.indicator") + "：" + SeriesCharts.name(told) + "；" + Words.of("compare.zones") + "："
                + String.join("、", told.query().zones());
    }

    private static Stream<List<Entry>> rows(Told told, Series series) {
        return series.cells().stream().flatMap(cell -> cell.statements().stream()
                .map(one -> row(told, one.id(), one.id() == cell.preferred().id(), cell)));
    }

    private static List<Entry> row(Told told, long id, boolean preferred, Cell cell) {
        Fact fact = told.stored(id).fact();
        String statement = preferred ? "indicator.preferred" : "indicator.alternative";
        return List.of(
                Entry.words(fact.subject()),
                Entry.words(Words.measure(fact)),
                Entry.words(Words.status(fact.status())),
                Entry.words(Words.period(fact.period())),
                Entry.of(told.stored(id)),
                Entry.words(Words.of(statement) + (cell.conflict() ? " ≠" : "")));
    }
}
