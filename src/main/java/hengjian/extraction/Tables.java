package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that a text has kept as lines: {@code | 全国人口 | 141260 | 100.0 |}, or a row's cells parted by blanks
 * below a caption (表2 …) or a unit line (单位：%). A row whose label is no indicator is a part of the last one that is.
 */
final class Tables {

    /** No table has more lines above its first row of numbers; without a bound every line could be one. */
    private static final int LONGEST_HEAD = 24;

    private final Mended mended;
    private final String id;
    private final char[] text;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final WordList headings;
    private final TableLines lines;

    Tables(Mended mended, String id, char[] text, Vocabulary vocabulary, Calendar calendar) {
        this.mended = mended;
        this.id = id;
        this.text = text;
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.lines = new TableLines(text);
        this.headings = vocabulary.list(Role.TABLE_HEAD);
    }

    /** What a table says, and where it ends. */
    record Found(List<Reading> readings, int end) {}

    /** The table that starts with the line at an offset, or null when none does. */
    @Nullable
    Found at(int start, Discourse discourse) {
        if (lines.isProse(start)) {
            return null;
        }
        Span first = lines.line(start);
        if (!lines.opens(first)) {
            return Stack.heads(text, start, headings) ? stacked(first, discourse) : null;
        }
        StringBuilder caption = new StringBuilder();
        List<String> headings = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        TableRows rows = rows(discourse);
        int end = start;
        int head = 0;
        for (Span line = first; line.start() < text.length; line = lines.next(line)) {
            TableLines.Cells row = lines.cells(line);
            List<Cell> cells = row.all();
            int numbers = row.numbers();
            if (numbers > 0 && cells.size() > numbers && !lines.isCaption(line)) {
                rows.head(caption.toString(), headings);
                readings.addAll(rows.read(line, cells, numbers));
            } else if (!readings.isEmpty() || !lines.couldHead(line) || ++head > LONGEST_HEAD) {
                break;
            } else if (lines.isCaption(line)) {
                caption.append(text, line.start(), line.end() - line.start()).append('\n');
            } else {
                cells.forEach(cell -> headings.add(cell.words()));
            }
            end = line.end();
        }
        return readings.isEmpty() ? stacked(first, discourse) : new Found(readings, end);
    }

    /** A table whose cells stand one below the other: 指标, 单位, 2021年, 地区生产总值, 亿元, 91.3. */
    private @Nullable Found stacked(Span first, Discourse discourse) {
        boolean caption = lines.isCaption(first);
        Span heading = caption ? lines.next(first) : first;
        Stack stack = Stack.of(text, heading.start(), headings);
        if (stack == null) {
            return null;
        }
        TableRows rows = rows(discourse);
        rows.head(caption ? new String(text, first.start(), first.end() - first.start()) : "", stack.headings());
        List<Reading> readings = new ArrayList<>();
        for (List<Cell> row : stack.rows()) {
            Span line = new Span(row.getFirst().start(), row.getLast().end());
            readings.addAll(rows.read(line, row, stack.numbers()));
        }
        return readings.isEmpty() ? null : new Found(readings, stack.end());
    }

    private TableRows rows(Discourse discourse) {
        return new TableRows(mended, id, vocabulary, calendar, discourse);
    }
}
