package hengjian.ui.coverage;

import hengjian.analysis.coverage.Coverage.State;
import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The map as a table of a workbook: how many figures, or why there are none. */
final class CoverageBook {

    private CoverageBook() {}

    static Book of(String title, Slice slice) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(Words.of(
                switch (slice.query().fixed()) {
                    case ZONE -> "coverage.indicator";
                    case INDICATOR, PERIOD -> "coverage.zone";
                })));
        slice.coverage().columns().forEach(column -> columns.add(Column.words(CoverageNames.column(slice, column))));
        List<List<Entry>> rows =
                slice.coverage().rows().stream().map(row -> row(slice, row)).toList();
        Table table = new Table(Words.of("coverage.title"), title, columns, rows, List.of());
        String address = CoverageView.ROUTE + "?" + slice.query().parameters().getQueryString();
        String asOf = AsOfPicker.textUnlessNow(slice.query().asOf());
        return new Book(title, filters(slice), asOf, address, List.of(table));
    }

    static String filters(Slice slice) {
        String fixed = slice.query().fixed().code();
        return Words.of("coverage." + fixed) + "：" + CoverageNames.of(slice) + "；" + Words.of("coverage.kind") + "："
                + Words.of("coverage.kind." + slice.query().kind().code());
    }

    private static List<Entry> row(Slice slice, String row) {
        List<Entry> cells = new ArrayList<>();
        cells.add(Entry.words(CoverageNames.row(slice, row)));
        for (String column : slice.coverage().columns()) {
            cells.add(
                    switch (slice.coverage().state(row, column)) {
                        case State.Stated(int facts) -> new Entry.Number(BigDecimal.valueOf(facts), 0);
                        case State.Silent _ -> new Entry.Missing(Words.of("cite.none"));
                        case State.NoText _ -> new Entry.Missing(Words.of("compare.noText"));
                    });
        }
        return cells;
    }
}
