package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.FigureWords.UnitWord;
import hengjian.fact.Bound;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that a text has kept as lines: {@code | 全国人口 | 141260 | 100.0 |}, or a row's cells parted by blanks
 * below a caption (表2 …) or a unit line (单位：%). A row whose label is no indicator is a part of the last one that is.
 */
final class Tables {

    private static final Pattern NO_COLUMN = Pattern.compile("-+|指标.*|.*单位:.*");
    private static final Pattern ASIDE = Pattern.compile("\\[\\d+]|\\(.*?\\)");
    private static final Pattern NUMBERING = Pattern.compile("^(其中:?|#|[一二三四五六七八九十]+、|\\d+\\.)");
    private static final int LONGEST_LINE = 200;

    /** No table has more lines above its first row of numbers; without a bound every line could be one. */
    private static final int LONGEST_HEAD = 24;

    private final SourceDocument document;
    private final String id;
    private final char[] text;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final WordList headings;
    private final WordList noColumn;

    Tables(SourceDocument document, String id, char[] text, Vocabulary vocabulary, Calendar calendar) {
        this.document = document;
        this.id = id;
        this.text = text;
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.headings = vocabulary.list(Role.TABLE_HEAD);
        this.noColumn = vocabulary.list(Role.NO_COLUMN);
    }

    /** What a table says, and where it ends. */
    record Found(List<Reading> readings, int end) {}

    private record Line(int start, int end) {}

    /** A line's cells, and how many at its end are numbers. */
    private record Cells(List<Cell> all, int numbers) {}

    /** The lines looked at last: where no table begins, the next line is asked about the same ones again. */
    private final Map<Integer, Cells> seen = new HashMap<>();

    /** The table that starts with the line at an offset, or null when none does. */
    @Nullable
    Found at(int start, Discourse discourse) {
        Line first = line(start);
        if (!opens(first)) {
            return Stack.heads(text, start, headings) ? stacked(first, discourse) : null;
        }
        StringBuilder caption = new StringBuilder();
        List<String> headings = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Rows rows = new Rows(discourse);
        int end = start;
        int head = 0;
        for (Line line = first; line.start() < text.length; line = line(next(line))) {
            Cells row = cells(line);
            List<Cell> cells = row.all();
            int numbers = row.numbers();
            if (numbers > 0 && cells.size() > numbers && !isCaption(line)) {
                rows.head(caption.toString(), headings);
                readings.addAll(rows.read(line, cells, numbers));
            } else if (!readings.isEmpty() || !couldHead(line) || ++head > LONGEST_HEAD) {
                break;
            } else if (isCaption(line)) {
                caption.append(text, line.start(), line.end() - line.start()).append('\n');
            } else {
                cells.forEach(cell -> headings.add(cell.words()));
            }
            end = line.end();
        }
        return readings.isEmpty() ? stacked(first, discourse) : new Found(readings, end);
    }

    /** A table whose cells stand one below the other: 指标, 单位, 2021年, 地区生产总值, 亿元, 91.3. */
    private @Nullable Found stacked(Line first, Discourse discourse) {
        boolean caption = isCaption(first);
        Line heading = caption ? line(next(first)) : first;
        Stack stack = Stack.of(text, heading.start(), headings);
        if (stack == null) {
            return null;
        }
        Rows rows = new Rows(discourse);
        rows.head(caption ? new String(text, first.start(), first.end() - first.start()) : "", stack.headings());
        List<Reading> readings = new ArrayList<>();
        for (List<Cell> row : stack.rows()) {
            Line line = new Line(row.getFirst().start(), row.getLast().end());
            readings.addAll(rows.read(line, row, stack.numbers()));
        }
        return readings.isEmpty() ? null : new Found(readings, stack.end());
    }

    private boolean opens(Line line) {
        return line.end() > line.start()
                && (text[line.start()] == '|' || (isCaption(line) || hasBars(line)) && couldHead(line));
    }

    /** 指标 | 涨跌幅度（%） | */
    private boolean hasBars(Line line) {
        if (line.end() - line.start() > LONGEST_LINE) {
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
    private boolean isCaption(Line line) {
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
        return numbered || new String(text, at, Math.min(line.end() - at, 40)).contains("单位:");
    }

    private boolean couldHead(Line line) {
        if (line.end() - line.start() > LONGEST_LINE) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (text[i] == '。' || text[i] == ';') {
                return false;
            }
        }
        return true;
    }

    private Line line(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return new Line(start, end);
    }

    private int next(Line line) {
        int at = line.end();
        while (at < text.length && text[at] <= ' ') {
            at++;
        }
        return at;
    }

    private Cells cells(Line line) {
        if (seen.size() > 2 * LONGEST_HEAD) {
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

    /** The rows below one heading. */
    private final class Rows {

        private final Discourse discourse;
        private List<Column> columns = List.of();
        private Column all = new Column(Measure.LEVEL, null, BigDecimal.ONE, null, null);
        private @Nullable Topic base;
        private @Nullable Period period;
        private boolean headed;

        Rows(Discourse discourse) {
            this.discourse = discourse;
        }

        void head(String caption, List<String> headings) {
            if (headed) {
                return;
            }
            headed = true;
            all = Column.caption(caption, vocabulary);
            period = periodIn(caption.toCharArray());
            columns = headings.stream()
                    .filter(heading -> !noColumn.has(heading)
                            && !NO_COLUMN.matcher(heading).matches())
                    .map(heading -> Column.of(heading, all, vocabulary, calendar))
                    .toList();
        }

        private @Nullable Period periodIn(char[] words) {
            TimeReader times = new TimeReader(words, calendar, vocabulary.times());
            for (int i = 0; i < words.length; i++) {
                Mention.Time time = times.at(i, words.length, 0);
                if (time != null && time.period() != null) {
                    return time.period();
                }
            }
            return null;
        }

        List<Reading> read(Line line, List<Cell> cells, int numbers) {
            List<Cell> label = cells.subList(0, cells.size() - numbers);
            UnitWord unit = label.size() > 1 ? Column.unit(label.getLast().words(), vocabulary) : null;
            List<Cell> words = unit == null ? label : label.subList(0, label.size() - 1);
            Topic topic = topic(words);
            if (topic == null) {
                return List.of();
            }
            UnitWord own = unit != null ? unit : Column.inBrackets(words(words), vocabulary);
            List<Reading> readings = new ArrayList<>(numbers);
            for (int i = 0; i < numbers; i++) {
                Cell cell = cells.get(cells.size() - numbers + i);
                Reading reading = reading(line, cell, topic, column(i, numbers, own), own);
                if (reading != null) {
                    readings.add(reading);
                }
            }
            return readings;
        }

        /** Headings that are fewer or more than a row's numbers say nothing certain. */
        private @Nullable Column column(int i, int numbers, @Nullable UnitWord own) {
            if (columns.size() == numbers) {
                return columns.get(i);
            }
            return numbers == 1 || columns.isEmpty() && all.unit() != null || i == 0 && own != null ? all : null;
        }

        private @Nullable Topic topic(List<Cell> label) {
            String words = ASIDE.matcher(words(label)).replaceAll("");
            String plain = NUMBERING.matcher(words).replaceFirst("").strip();
            char[] letters = plain.toCharArray();
            Span span = new Span(label.getFirst().start(), label.getLast().end());
            for (int i = 0; i < letters.length; i++) {
                Word word = vocabulary.words().longest(letters, i, letters.length);
                if (word != null && word.isName() && i + word.form().length() == letters.length) {
                    String part = i == 0 || plain.startsWith("全") ? null : plain.substring(0, i);
                    Indicator indicator = vocabulary
                            .heads()
                            .resolve(word.form(), word.names().getFirst().indicator(), part, base);
                    Topic own = new Topic(span, indicator, part, Reading.Binding.TABLE);
                    base = part == null ? own : base;
                    return own;
                }
            }
            return base == null || plain.isEmpty() ? null : base.of(plain);
        }

        private @Nullable Reading reading(
                Line line, Cell cell, Topic topic, @Nullable Column column, @Nullable UnitWord own) {
            BigDecimal number = cell.number();
            if (column == null || number == null || cell.isFlat() && column.measure() != Measure.GROWTH) {
                return null;
            }
            boolean level = column.measure() == Measure.LEVEL;
            Unit unit = level && own != null ? own.unit() : column.unit();
            if (unit == null) {
                return null;
            }
            BigDecimal factor = level && own != null ? own.factor() : column.factor();
            Quantity quantity = new Quantity(
                    number.multiply(factor),
                    null,
                    unit,
                    Bound.EXACT,
                    BigDecimal.ONE.movePointLeft(cell.decimals()).multiply(factor));
            return new Reading(fact(line, cell, topic, column, quantity), Reading.Binding.TABLE, source(column));
        }

        private Fact fact(Line line, Cell cell, Topic topic, Column column, Quantity quantity) {
            Span quote = new Span(cell.start(), cell.end());
            Span row = new Span(line.start(), line.end());
            Period own = column.period() != null ? column.period() : period != null ? period : discourse.period();
            return new Fact(
                    discourse.subject(),
                    topic.indicator() == null ? null : topic.indicator().code(),
                    document.text(topic.label()),
                    joined(column.part(), topic.breakdown()),
                    column.measure(),
                    quantity,
                    own,
                    Status.ACTUAL,
                    null,
                    new Evidence(id, quote, document.text(quote), row, document.text(row)),
                    "table row");
        }

        private Reading.PeriodSource source(Column column) {
            return column.period() != null || period != null ? Reading.PeriodSource.HEADING : discourse.periodSource();
        }

        private static @Nullable String joined(@Nullable String column, @Nullable String row) {
            return column == null ? row : row == null ? column : column + row;
        }

        private static String words(List<Cell> cells) {
            StringBuilder words = new StringBuilder();
            cells.forEach(cell -> words.append(cell.words()));
            return words.toString();
        }
    }
}
