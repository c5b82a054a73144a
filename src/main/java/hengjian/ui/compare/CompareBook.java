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
import java.util.Objects;
import java.util.stream.Stream;

/** The comparison as tables of a workbook: figures and ranks, the change a formula that stays alive. */
final class CompareBook {

    /** Columns before the figures, without that of the zone. */
    private static final int NAMES = 3;

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
                Column.words(Words.of("facts.measure"))));
        if (zoned(compared)) {
            columns.add(Column.words(Words.of("compare.zones")));
        }
        List<Place> places = compared.comparison().columns();
        places.forEach(place -> columns.add(Column.figures(Labels.place(place, compared.comparison()))));
        List<Pair> pairs = compared.told();
        for (Pair pair : pairs) {
            columns.add(Column.figures(heading("compare.change", pair, compared)));
            if (compared.hasPercent(pair)) {
                columns.add(Column.figures(heading("compare.percent", pair, compared)));
            }
        }
        List<List<Entry>> rows = compared.comparison().rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(cells(compared, row, pairs)), RankRows.of(compared, row).cells(pairs).stream()))
                .toList();
        return new Table(Words.of("compare.title"), title, columns, rows, List.of());
    }

    private static List<Entry> cells(Compared compared, Row row, List<Pair> pairs) {
        List<Entry> cells = names(compared, row, measure(compared, row));
        row.entries().forEach(entry -> cells.add(cell(compared, entry)));
        pairs.forEach(pair -> cells.addAll(changes(compared, row, pair)));
        return cells;
    }

    /** What stands before the figures. */
    static List<Entry> names(Compared compared, Row row, String measure) {
        String code = row.subject().indicator();
        List<Entry> names = new ArrayList<>(List.of(
                Entry.words(Words.group(
                        Words.catalogue().find(code).map(of -> of.group()).orElse(""))),
                Entry.words(Labels.subject(row.subject())),
                Entry.words(measure)));
        if (zoned(compared)) {
            names.add(Entry.words(row.zone()));
        }
        return names;
    }

    /** 位次（全市）, where all of the row are among the same others. */
    private static String measure(Compared compared, Row row) {
        List<String> cohorts = row.entries().stream()
                .flatMap(entry -> entry.stated().stream())
                .map(stated -> compared.stored(stated.cell()).fact().cohort())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String measure = Labels.measure(row.subject());
        return cohorts.size() == 1 ? measure + Words.of("overview.part", Words.cohort(cohorts.getFirst())) : measure;
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

    /** A sheet that is carried elsewhere says what is taken from what. */
    private static String heading(String key, Pair pair, Compared compared) {
        return Words.of(key) + Words.of("overview.part", Columns.words(pair, compared.comparison()));
    }

    /** Whether rows tell their zone: one zone alone is in the title, and zones side by side are in the headings. */
    private static boolean zoned(Compared compared) {
        return compared.comparison().rows().stream().map(Row::zone).distinct().count() > 1;
    }

    private static List<Entry> changes(Compared compared, Row row, Pair pair) {
        boolean percents = compared.hasPercent(pair);
        boolean known = row.difference(pair)
                .filter(hengjian.analysis.Difference.Known.class::isInstance)
                .isPresent();
        Entry none = Entry.words("");
        if (!known) {
            return percents ? List.of(none, none) : List.of(none);
        }
        int names = zoned(compared) ? NAMES + 1 : NAMES;
        int to = names + pair.to();
        int from = names + pair.from();
        if (!percents) {
            return List.of(Entry.minus(to, from));
        }
        Entry percent = row.subject().measure() == Measure.LEVEL ? Entry.percentAbove(to, from) : none;
        return List.of(Entry.minus(to, from), percent);
    }
}
