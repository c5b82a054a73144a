package hengjian.extraction;

import hengjian.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a text, as far as they may be those of a table. */
final class TableLines {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CAPTION = 40;
    private static final int REMEMBERED = 48;

    /** A line's cells, and how many at its end are numbers. */
    record Cells(List<Cell> all, int numbers) {}

    private final char[] text;

    /** The lines looked at last: where no table begins, the next line is asked about the same ones again. */
    private final Map<Integer, Cells> seen = new HashMap<>();

    TableLines(char[] text) {
        this.text = text;
    }

    /** Whether the line that starts at an offset is running text, as its first full stop tells. */
    boolean isProse(int start) {
        int reach = text[start] == '|' ? start : Math.min(text.length, start + LONGEST_LINE);
        for (int i = start; i < reach && text[i] != '\n' && text[i] != '\r'; i++) {
            if (text[i] == '。' || text[i] == ';') {
                return true;
            }
        }
        return false;
    }

    boolean opens(Span line) {
        return line.end() > line.start()
                && (text[line.start()] == '|' || couldHead(line) && (isCaption(line) || hasBars(line)));
    }

    /** 指标 | 涨跌幅度（%） | */
    private boolean hasBars(Span line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (text[i] == '|') {
                return Cell.of(text, line.start(), line.end()).size() > 1;
            }
        }
        return false;
    }

    /** 表1 …, 单位：亿元. */
    boolean isCaption(Span line) {
        int at = line.start();
        while (at < line.end() && "*#- ".indexOf(text[at]) >= 0) {
            at++;
        }
        boolean numbered = at + 1 < line.end()
                && text[at] == '表'
                && (Letters.isDigit(text[at + 1])
                        || Numerals.is(text[at + 1])
                        || text[at + 1] == ' '
                        || text[at + 1] == ':');
        return numbered || Letters.within(text, "单位:", at, Math.min(line.end(), at + LONGEST_CAPTION));
    }

    /** Whether a line is short and no sentence, as headings are. */
    boolean couldHead(Span line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (text[i] == '。' || text[i] == ';') {
                return false;
            }
        }
        return true;
    }

    /** The line that starts at an offset. */
    Span line(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return new Span(start, end);
    }

    /** The next line that is not blank. */
    Span next(Span line) {
        int at = line.end();
        while (at < text.length && text[at] <= ' ') {
            at++;
        }
        return line(at);
    }

    Cells cells(Span line) {
        if (seen.size() > REMEMBERED) {
            seen.clear();
        }
        return seen.computeIfAbsent(line.start(), start -> {
            List<Cell> cells = line.end() - start > LONGEST_LINE ? List.of() : Cell.of(text, start, line.end());
            return new Cells(cells, numbers(cells));
        });
    }

    private static int numbers(List<Cell> cells) {
        int count = 0;
        for (int i = cells.size() - 1; i >= 0 && cells.get(i).number() != null; i--) {
            count++;
        }
        return count;
    }
}
