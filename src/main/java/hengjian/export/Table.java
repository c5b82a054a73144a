package hengjian.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a view shows it; becomes a sheet of its own.
 *
 * @param name of the sheet; made valid and unique when it is not
 * @param title says what, where and when; stands in A1
 * @param rows as many cells each as there are columns
 */
public record Table(String name, String title, List<Column> columns, List<List<Entry>> rows, List<Chart> charts) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        charts = List.copyOf(charts);
        for (List<Entry> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + columns.size() + " headings");
            }
        }
    }

    public static Table of(String name, String title, Column... columns) {
        return new Table(name, title, List.of(columns), List.of(), List.of());
    }

    public Table row(Entry... cells) {
        return rows(List.of(List.of(cells)));
    }

    /** With these rows after those it has. */
    public Table rows(List<List<Entry>> more) {
        List<List<Entry>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Table(name, title, columns, all, charts);
    }

    /** With a chart of all its rows: the first column names them, each of these columns is a series. */
    public Table charted(Chart.Kind kind, String axis, Integer... values) {
        return charted(new Chart(kind, title, axis, 0, List.of(values), 0, rows.size()));
    }

    public Table charted(Chart chart) {
        List<Chart> all = new ArrayList<>(charts);
        all.add(chart);
        return new Table(name, title, columns, rows, all);
    }
}
