package hengjian.ui.compare;

import hengjian.analysis.comparison.Comparison;
import hengjian.analysis.comparison.Pair;
import hengjian.analysis.comparison.Place;
import hengjian.analysis.comparison.Row;
import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Measure;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;

/** The comparison as tables of a workbook: figures and ranks, the change a formula that stays alive. */
final class CompareBook {

    /** Columns before the figures. */
    private static final int NAMES = 4;

    private CompareBook() {}

    static Book of(Compared compared) {
        CompareQuery query = compared.query();
        Comparison comparison = compared.comparison();
        String title = Labels.title(query, comparison);
        String asOf = query.asOf().isNow() ? null : AsOfPicker.text(query.asOf());
        String address = CompareView.ROUTE + "?" + query.parameters().getQueryString();
        return new Book(title, filters(query), asOf, address, List.of(table(compared, title)));
    }

    static String filters(CompareQuery query) {
        String indicators = query.indicators().isEmpty()
                ? Words.of("compare.allIndicators")
                : String.join(
                        "、", query.indicators().stream().map(Words::indicator).toList());
        return Words.of("compare.zones") + "：" + String.join("、", query.zones()) + "；"
                + Words.of("compare.periods") + "："
                + String.join("、", query.slots().stream().map(Labels::slot).toList()) + "；"
                + Words.of("compare.indicators") + "：" + indicators;
    }

    private static Table table(Compared compared, String title) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(Words.of("compare.group")),
                Column.words(Words.of("compare.indicator")),
                Column.words(Words.of("facts.measure")),
                Column.words(Words.of("compare.zones"))));
        List<Place> places = compared.comparison().columns();
        places.forEach(place -> columns.add(Column.figures(Labels.place(place, compared.comparison()))));
        List<Pair> pairs = compared.told();
        for (Pair pair : pairs) {
            columns.add(Column.figures(Columns.heading("compare.change", pair, pairs, compared.comparison())));
            if (compared.hasPercent(pair)) {
                columns.add(Column.figures(Columns.heading("compare.percent", pair, pairs, compared.comparison())));
            }
        }
        List<List<Entry>> rows = compared.comparison().rows().stream()
                .map(row -> cells(compared, row, pairs))
                .toList();
        return new Table(Words.of("compare.title"), title, columns, rows, List.of());
    }

    private static List<Entry> cells(Compared compared, Row row, List<Pair> pairs) {
        List<Entry> cells = new ArrayList<>();
        String code = row.subject().indicator();
        cells.add(Entry.words(
                Words.group(Words.catalogue().find(code).map(of -> of.group()).orElse(""))));
        cells.add(Entry.words(Labels.subject(row.subject())));
        cells.add(Entry.words(Labels.measure(row.subject())));
        cells.add(Entry.words(
                row.zone().isEmpty() ? String.join("、", compared.query().zones()) : row.zone()));
        row.entries().forEach(entry -> cells.add(cell(compared, entry)));
        pairs.forEach(pair -> cells.addAll(changes(row, pair, compared.hasPercent(pair))));
        return cells;
    }

    private static Entry cell(Compared compared, hengjian.analysis.comparison.Entry entry) {
        return switch (entry) {
            case hengjian.analysis.comparison.Entry.Stated stated -> Entry.of(compared.stored(stated.cell()));
            case hengjian.analysis.comparison.Entry.Inferred(var derived) ->
                new Entry.Derived(derived.rounded(), derived.explained(Words.wording()));
            case hengjian.analysis.comparison.Entry.Silent _, hengjian.analysis.comparison.Entry.NoText _ ->
                new Entry.Missing(Labels.missing(entry));
        };
    }

    private static List<Entry> changes(Row row, Pair pair, boolean percents) {
        boolean known = row.difference(pair)
                .filter(hengjian.analysis.Difference.Known.class::isInstance)
                .isPresent();
        Entry none = Entry.words("");
        if (!known) {
            return percents ? List.of(none, none) : List.of(none);
        }
        int to = NAMES + pair.to();
        int from = NAMES + pair.from();
        if (!percents) {
            return List.of(Entry.minus(to, from));
        }
        Entry percent = row.subject().measure() == Measure.LEVEL ? Entry.percentAbove(to, from) : none;
        return List.of(Entry.minus(to, from), percent);
    }
}
