package hengjian.extraction;

import hengjian.extraction.Vocabulary.UnitWord;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.Set;
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

    private static final Set<String> WHOLE = Set.of(
            "全国", "全省", "全市", "全区", "全县", "合计", "总计", "总量", "绝对量", "绝对值", "绝对数", "累计", "本月止累计", "本年累计", "数值", "指标值",
            "总额", "完成");

    /** @param otherwise what the caption says the numbers are */
    static Column of(String heading, Column otherwise, Vocabulary vocabulary, Calendar calendar) {
        UnitWord unit = inBrackets(heading, vocabulary);
        if (says(heading, "比重", "占比", "构成")) {
            return new Column(Measure.SHARE, Unit.PERCENT, BigDecimal.ONE, null, null);
        }
        if (says(heading, "增长", "同比", "增速", "涨跌", "增幅", "±", "涨幅", "比上年", "增减")) {
            return new Column(Measure.GROWTH, Unit.PERCENT, BigDecimal.ONE, null, null);
        }
        char[] text = heading.toCharArray();
        Mention.Time time = text.length == 0 ? null : new TimeReader(text, calendar).at(0, text.length, 0);
        Period period = time == null ? otherwise.period() : time.period();
        String plain = heading.replaceAll("\\(.*?\\)", "");
        boolean part =
                time == null && !plain.isBlank() && !WHOLE.contains(plain) && !plain.endsWith("数") && unit == null;
        return new Column(
                otherwise.measure(),
                unit == null ? otherwise.unit() : unit.unit(),
                unit == null ? otherwise.factor() : unit.factor(),
                part ? plain : null,
                period);
    }

    /** What a caption and its 单位 line say of all columns. */
    static Column caption(String words, Vocabulary vocabulary) {
        boolean growth = says(words, "涨跌幅", "增长速度", "增速", "增长率", "涨幅");
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

    private static boolean says(String heading, String... words) {
        for (String word : words) {
            if (heading.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
