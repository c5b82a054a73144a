package hengjian.ingest.file;

import java.util.List;

/** A row of a table as a line: {@code | 规模工业增加值 | 85.6 | 7.1 |}, which is how texts are read for tables. */
final class TableRow {

    /** What is longer is no cell of figures but a column of a page. */
    private static final int LONGEST_CELL = 60;

    private TableRow() {}

    static boolean isTable(List<String> cells) {
        return cells.size() > 1
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL && !cell.contains("\n"));
    }

    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells).replace("  ", " ") + " |";
    }
}
