package hengjian.extraction;

import hengjian.extraction.FigureWords.UnitWord;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of one column are, as far as its heading tells.
 *
 * @param unit and {@code factor}: null when the heading names none
 * @param part the column's part of the whole (城市, 农村), null for all of it
 */
record Column(
        Measure measure,
        @Nullable Unit unit,
        BigDecimal factor,
        @Nullable String part,
        @Nullable Period period) {

    /** @param otherwise what the caption says the numbers are */
    static Column of(String heading, Column otherwise, Vocabulary vocabulary, Calendar calendar) {
        UnitWord unit = inBrackets(heading, vocabulary);
        if (vocabulary.list(Role.SHARE_COLUMN).isIn(heading)) {
            return new Column(Measure.SHARE, Unit.PERCENT, BigDecimal.ONE, null, null);
        }
        if (vocabulary.list(Role.GROWTH_COLUMN).isIn(heading)) {
            return new Column(Measure.GROWTH, Unit.PERCENT, BigDecimal.ONE, null, null);
        }
        char[] text = heading.toCharArray();
        Mention.Time time =
                text.length == 0 ? null : new TimeReader(text, calendar, vocabulary.times()).at(0, text.length, 0);
        Period period = time == null ? otherwise.period() : time.period();
        String plain = heading.replaceAll("\\(.*?\\)", "");
        boolean part = time == null
                && !plain.isBlank()
                && !vocabulary.list(Role.WHOLE_COLUMN).has(plain)
                && !plain.endsWith("数")
                && unit == null;
        return new Column(
                otherwise.measure(),
                unit == null ? otherwise.unit() : unit.unit(),
                unit == null ? otherwise.factor() : unit.factor(),
                part ? plain : null,
                period);
    }

    /** What a caption and its 单位 line say of all columns. */
    static Column caption(String words, Vocabulary vocabulary) {
        boolean growth = vocabulary.list(Role.GROWTH_TABLE).isIn(words);
        int at = words.indexOf("单位:");
        UnitWord unit = at < 0 ? null : unit(words.substring(at + 3).strip(), vocabulary);
        Unit own = growth ? Unit.PERCENT : unit == null ? null : unit.unit();
        return new Column(
                growth ? Measure.GROWTH : Measure.LEVEL,
                own,
                unit == null ? BigDecimal.ONE : unit.factor(),
                null,
                null);
    }

    /** 年末数（万人）. */
    static @Nullable UnitWord inBrackets(String heading, Vocabulary vocabulary) {
        int open = heading.indexOf('(');
        int close = heading.indexOf(')', open + 1);
        return open < 0 || close < 0 ? null : unit(heading.substring(open + 1, close), vocabulary);
    }

    /** 亿元, 万人, %: a scale and a unit that fill the words. */
    static @Nullable UnitWord unit(String words, Vocabulary vocabulary) {
        char[] text = words.toCharArray();
        int at = 0;
        int power = 0;
        while (at < text.length && Numerals.power(text[at]) >= 2) {
            power += Numerals.power(text[at]);
            at++;
        }
        UnitWord unit = at < text.length ? vocabulary.units().longest(text, at, text.length) : null;
        return unit == null || at + unit.form().length() != text.length || power > 16
                ? null
                : new UnitWord(words, unit.unit(), unit.factor().scaleByPowerOfTen(power));
    }
}
