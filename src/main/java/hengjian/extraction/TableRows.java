package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.FigureWords.UnitWord;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows below one heading. */
final class TableRows {

    private static final Pattern NO_COLUMN = Pattern.compile("-+|指标.*|.*单位:.*");
    private static final Pattern ASIDE = Pattern.compile("\\[\\d+]|\\(.*?\\)");
    private static final Pattern NUMBERING = Pattern.compile("^(其中:?|#|[一二三四五六七八九十]+、|\\d+\\.)");

    private final Mended mended;
    private final String id;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final WordList noColumn;
    private final Discourse discourse;
    private List<Column> columns = List.of();
    private Column all = new Column(Measure.LEVEL, null, BigDecimal.ONE, null, null);
    private @Nullable Topic base;
    private @Nullable Period period;
    private boolean headed;

    TableRows(Mended mended, String id, Vocabulary vocabulary, Calendar calendar, Discourse discourse) {
        this.mended = mended;
        this.id = id;
        this.vocabulary = vocabulary;
        this.calendar = calendar;
        this.noColumn = vocabulary.list(Role.NO_COLUMN);
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
                .filter(heading ->
                        !noColumn.has(heading) && !NO_COLUMN.matcher(heading).matches())
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

    List<Reading> read(Span line, List<Cell> cells, int numbers) {
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
            if (word != null && word.isName() && i + word.length() == letters.length) {
                String part = i == 0 || plain.startsWith("全") ? null : plain.substring(0, i);
                Indicator indicator = vocabulary.heads().resolve(word.form(), word.indicator(), part, base);
                Topic own = new Topic(span, indicator, part, Reading.Binding.TABLE);
                base = part == null ? own : base;
                return own;
            }
        }
        return base == null || plain.isEmpty() ? null : base.of(plain);
    }

    private @Nullable Reading reading(
            Span line, Cell cell, Topic topic, @Nullable Column column, @Nullable UnitWord own) {
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

    private Fact fact(Span line, Cell cell, Topic topic, Column column, Quantity quantity) {
        Span quote = new Span(cell.start(), cell.end());
        Period own = column.period() != null ? column.period() : period != null ? period : discourse.period();
        return new Fact(
                discourse.subject(),
                topic.indicator() == null ? null : topic.indicator().code(),
                mended.words(topic.label()),
                joined(column.part(), topic.breakdown()),
                column.measure(),
                quantity,
                own,
                Status.ACTUAL,
                null,
                mended.evidence(id, quote, line),
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
