package hengjian.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table that a page has kept one a line: headings, then rows of a label, perhaps a unit, and numbers.
 *
 * @param numbers how many numbers each row ends with
 * @param end after the last row's last cell
 */
record Stack(List<String> headings, List<List<Cell>> rows, int numbers, int end) {

    private static final int LONGEST_CELL = 24;
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST = 600;

    /** The headings and two rows fit in so many cells; only where they do is the rest looked at. */
    private static final int BEGINNING = 64;

    /** Whether a line is the first heading of such a table. */
    static boolean heads(char[] text, int start, WordList known) {
        Cell cell = start < text.length && known.begins(text[start]) ? cell(text, start) : null;
        return cell != null && known.has(cell.words());
    }

    /** The table that starts at an offset, or null when the lines there do not take turns as a table's cells do. */
    static @Nullable Stack of(char[] text, int start, WordList known) {
        boolean begins = heads(text, start, known) && of(cells(text, start, BEGINNING)) != null;
        return begins ? of(cells(text, start, LONGEST)) : null;
    }

    private static @Nullable Stack of(List<Cell> cells) {
        int first = numbersFrom(cells, 0);
        int numbers = run(cells, first, true);
        int second = first + numbers;
        int label = run(cells, second, false);
        if (numbers == 0 || label == 0 || label > 2 || first <= label) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>();
        int at = first - label;
        while (at + label + numbers <= cells.size()
                && run(cells, at, false) == label
                && run(cells, at + label, true) == numbers) {
            rows.add(cells.subList(at, at + label + numbers));
            at += label + numbers;
        }
        List<String> headings =
                cells.subList(0, first - label).stream().map(Cell::words).toList();
        return rows.size() < 2
                ? null
                : new Stack(headings, rows, numbers, rows.getLast().getLast().end());
    }

    private static int numbersFrom(List<Cell> cells, int from) {
        int at = from;
        while (at < cells.size() && cells.get(at).number() == null) {
            at++;
        }
        return at;
    }

    private static int run(List<Cell> cells, int from, boolean numbers) {
        int at = from;
        while (at < cells.size() && (cells.get(at).number() != null) == numbers) {
            at++;
        }
        return at - from;
    }

    private static List<Cell> cells(char[] text, int start, int longest) {
        List<Cell> cells = new ArrayList<>();
        boolean numbers = false;
        int at = start;
        while (cells.size() < longest && (numbers || cells.size() < LONGEST_HEAD)) {
            Cell cell = at < text.length ? cell(text, at) : null;
            if (cell == null) {
                break;
            }
            cells.add(cell);
            numbers |= cell.number() != null;
            at = nextLine(text, cell.end());
        }
        return cells;
    }

    private static int nextLine(char[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        while (at < text.length && text[at] <= ' ') {
            at++;
        }
        return at;
    }

    /** The line's only cell, blanks between its letters (工 业) left out of its words; null when it is no cell. */
    private static @Nullable Cell cell(char[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n' && text[end] != '\r' && end - start <= LONGEST_CELL) {
            if (text[end] == '。' || text[end] == ';' || text[end] == ',') {
                return null;
            }
            end++;
        }
        while (end > start && (text[end - 1] == '|' || text[end - 1] <= ' ')) {
            end--;
        }
        if (end - start > LONGEST_CELL) {
            return null;
        }
        String words = new String(text, start, end - start).replace(" ", "");
        return words.isEmpty() || words.contains("|") ? null : new Cell(start, end, words);
    }
}
