package hengjian.ui.shell;

import hengjian.analysis.Figure;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as the cells it pastes as: tab separated, and as HTML for spreadsheets that prefer it. */
record Cells(List<List<String>> rows) {

    /** A number that begins like a formula is still a number. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");

    Cells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Headings first; a column of figures without a unit of its own is followed by one of units. */
    static Cells of(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().flatMap(Cells::heading).toList());
        table.rows().forEach(row -> rows.add(row(table.columns(), row)));
        return new Cells(rows);
    }

    String text() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    String html() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + cell.replace("&", "&amp;").replace("<", "&lt;") + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static Stream<String> heading(Column column) {
        if (hasUnits(column)) {
            return Stream.of(column.heading(), Words.of("facts.unit"));
        }
        String unit = column.unit();
        return Stream.of(column.heading() + (unit == null ? "" : " " + unit));
    }

    private static List<String> row(List<Column> columns, List<Entry> row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            cell(columns.get(at), row.get(at)).map(Cells::clean).forEach(cells::add);
        }
        return cells;
    }

    private static Stream<String> cell(Column column, Entry entry) {
        return switch (entry) {
            case Entry.Stated(var stored) ->
                figure(column, Words.figure(stored.fact().quantity()), "");
            case Entry.Derived derived -> figure(column, Words.figure(derived.quantity()), "≈");
            case Entry.Words(String text) -> padded(column, text);
            case Entry.Missing(String words) -> padded(column, words);
            case Entry.Number(var number, int decimals) ->
                padded(
                        column,
                        number.setScale(decimals, java.math.RoundingMode.HALF_UP)
                                .toPlainString());
            case Entry.Day(var day) -> padded(column, day.toString());
            case Entry.Live _ -> padded(column, "");
        };
    }

    private static Stream<String> figure(Column column, Figure figure, String mark) {
        return hasUnits(column) ? Stream.of(mark + figure.text(), figure.unit()) : Stream.of(mark + figure.text());
    }

    private static Stream<String> padded(Column column, String words) {
        return hasUnits(column) ? Stream.of(words, "") : Stream.of(words);
    }

    private static boolean hasUnits(Column column) {
        return column.figures() && column.unit() == null;
    }

    /** What begins like a formula and is no number stays words. */
    private static String clean(String cell) {
        String words = cell.replaceAll("\\s+", " ").strip().replaceFirst("^−(?=[0-9])", "-");
        boolean formula = !words.isEmpty() && "=+@-".indexOf(words.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(words).matches() ? "'" + words : words;
    }
}
