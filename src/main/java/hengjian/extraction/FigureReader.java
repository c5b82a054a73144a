package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.UnitWord;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one figure at an offset: {@code hedge? number (scale unit)? (range number)? scale unit hedge?}.
 * An instance reads one text and is not shared.
 */
final class FigureReader {

    private static final int LONGEST_SCALE = 8;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final char[] text;
    private final String raw;
    private final Vocabulary vocabulary;
    private final WordList durations;
    private final WordList noTenths;
    private final WordList noMore;

    FigureReader(char[] text, String raw, Vocabulary vocabulary) {
        this.text = text;
        this.raw = raw;
        this.vocabulary = vocabulary;
        this.durations = vocabulary.list(Role.DURATION);
        this.noTenths = vocabulary.list(Role.NO_TENTHS);
        this.noMore = vocabulary.list(Role.NO_MORE);
    }

    /** What a run of digits, or of Chinese numerals, is worth, and where it ends. */
    private record Run(BigDecimal value, int end, int decimals) {}

    /**
     * The figure whose number starts at {@code number}, or null when none does.
     *
     * @param start where its hedge word, or itself, starts
     */
    @Nullable
    Figure at(int start, int number, int limit, @Nullable Hedge hedge) {
        char c = text[number];
        if (Letters.isDigit(c)) {
            return digits(start, number, limit, hedge);
        }
        if (isHalf(number, limit)) {
            return scaled(start, new Run(HALF, number + 1, 1), limit, hedge, false);
        }
        return Numerals.is(c) ? chinese(start, number, limit, hedge) : null;
    }

    /** 半个百分点; any other half (半年, 一半) is none of this reader's. */
    boolean isHalf(int at, int limit) {
        return text[at] == '半' && starts("个百分点", at + 1, limit);
    }

    private @Nullable Figure digits(int start, int number, int limit, @Nullable Hedge hedge) {
        Run mixed = couldBeMixed(number, limit) ? mixed(number, limit) : null;
        if (mixed != null) {
            return scaled(start, mixed, limit, hedge, false);
        }
        Run low = run(number, limit);
        if (low == null) {
            return null;
        }
        if (low.decimals() == 0 && starts("分之", low.end(), limit)) {
            Figure share = fractionOf(start, low.value(), low.end() + 2, limit, hedge);
            return share != null ? share : scaled(start, low, limit, hedge, false);
        }
        if (low.end() < limit && text[low.end()] == '成' && low.value().compareTo(BigDecimal.TEN) <= 0) {
            Figure tenths = tenths(start, low.value().multiply(BigDecimal.TEN), low.end() + 1, limit, hedge);
            if (tenths != null) {
                return tenths;
            }
        }
        Figure fraction = fraction(start, low, limit, hedge);
        return fraction != null ? fraction : scaled(start, low, limit, hedge, false);
    }

    private boolean couldBeMixed(int number, int limit) {
        int at = number + 1;
        while (at < limit && Letters.isDigit(text[at])) {
            at++;
        }
        return at + 1 < limit
                && Numerals.power(text[at]) > 0
                && (Letters.isDigit(text[at + 1]) || text[at + 1] == ' ' || Numerals.digit(text[at + 1]) >= 0);
    }

    /** 1亿5千万, 25万6千, 2千零30万, 7万 5千: digits and powers of ten in turn; null for plainer numbers. */
    private @Nullable Run mixed(int number, int limit) {
        Places places = new Places();
        int at = number;
        int powers = 0;
        int end = number;
        boolean zero = false;
        while (at < limit && at - number < 40) {
            int power = Numerals.power(text[at]);
            if (Letters.isDigit(text[at])) {
                int to = at;
                while (to < limit && Letters.isDigit(text[to])) {
                    to++;
                }
                boolean stops = to - at > 8 || to < limit && (text[to] == '.' || text[to] == ',' || text[to] == '年');
                if (stops || !places.plain(BigDecimal.valueOf(Long.parseLong(new String(text, at, to - at))))) {
                    return null;
                }
                at = to;
            } else if (power > 0 && !beginsUnit(at, limit)) {
                places.power(power);
                powers++;
                at++;
            } else if (Numerals.digit(text[at]) == 0 && powers > 0) {
                zero = true;
                places.number(BigDecimal.ZERO);
                at++;
            } else if (Numerals.digit(text[at]) > 0 && powers > 0) {
                if (!places.digit(Numerals.digit(text[at]))) {
                    return null;
                }
                at++;
            } else if (text[at] == ' '
                    && powers > 0
                    && at + 1 < limit
                    && Letters.isDigit(text[at + 1])
                    && Numerals.power(text[at - 1]) > 0) {
                at++;
                continue;
            } else {
                break;
            }
            end = at;
        }
        boolean several = powers > 1 && hasDigitAfterPower(number, end) || zero && powers > 0;
        return several ? new Run(places.value(), end, 0) : null;
    }

    /** 1.2万亿 and 30亿 are a number and its scale; 1亿5千万 is made of parts. */
    private boolean hasDigitAfterPower(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean digit = Letters.isDigit(text[i]) || Numerals.digit(text[i]) >= 0;
            if (digit && (Numerals.power(text[i - 1]) > 0 || text[i - 1] == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** 十五家, 千余人, 百分之五十, 三分之一, 三成半; one lone digit before a counter (两个, 三家) is left alone. */
    private @Nullable Figure chinese(int start, int number, int limit, @Nullable Hedge hedge) {
        int end = Numerals.end(text, number, limit);
        Figure share = starts("分之", end, limit) ? parts(start, number, end, limit, hedge) : null;
        if (share != null) {
            return share;
        }
        Run decimal = spelled(number, limit);
        if (decimal.decimals() > 0 && decimal.end() < limit && text[decimal.end()] == '成') {
            return tenths(start, decimal.value().multiply(BigDecimal.TEN), decimal.end() + 1, limit, hedge);
        }
        if (decimal.decimals() > 0) {
            return scaled(start, decimal, limit, hedge, false);
        }
        if (end < limit && text[end] == '成' && end == number + 1 && text[number] == '十') {
            return tenths(start, HUNDRED, end + 1, limit, hedge);
        }
        if (end < limit && text[end] == '成' && end == number + 1 && Numerals.digit(text[number]) > 0) {
            return tenths(start, BigDecimal.valueOf(Numerals.digit(text[number]) * 10L), end + 1, limit, hedge);
        }
        boolean more = end < limit && isMore(text[end]);
        boolean lone = end - number < 2 && !isPoints(end, limit) || allPowers(number, end);
        if (hedge == null && !more && lone && !(allPowers(number, end) && setsThreshold(end, limit))) {
            return null;
        }
        if (hedge != null && hedge.form().equals("上") && Numerals.power(text[number]) < 2) {
            return null;
        }
        int scales = end;
        while (scales > number && Numerals.power(text[scales - 1]) >= 4) {
            scales--;
        }
        boolean scaleAlone = scales == number || allPowers(number, end);
        if (scaleAlone) {
            return scaled(start, new Run(BigDecimal.ONE, number, 0), limit, hedge, true);
        }
        scales = spansScales(number, scales) ? end : scales;
        BigDecimal value = Numerals.value(text, number, scales);
        return value.signum() <= 0 ? null : scaled(start, new Run(value, scales, 0), limit, hedge, false);
    }

    /** 六点五亿元, 百分之三点二: 点 and digits after it, unless a time of day is told. */
    private Run spelled(int from, int limit) {
        int whole = Numerals.end(text, from, limit);
        BigDecimal value = Numerals.value(text, from, whole);
        int end = whole + 1;
        while (whole < limit && text[whole] == '点' && end < limit && isDecimal(text[end], value)) {
            int digit = Letters.isDigit(text[end]) ? text[end] - '0' : Numerals.digit(text[end]);
            value = value.add(BigDecimal.valueOf(digit, end - whole));
            end++;
        }
        boolean clock = end < limit && (text[end] == '分' && !starts("分之", end, limit) || text[end] == '十');
        return end == whole + 1 || clock
                ? new Run(Numerals.value(text, from, whole), whole, 0)
                : new Run(value, end, end - whole - 1);
    }

    /** 六点五, 零点77; but 两点两 is no number, and 五点30 a time of day. */
    private static boolean isDecimal(char c, BigDecimal before) {
        return Numerals.digit(c) >= 0 && c != '两' || Letters.isDigit(c) && before.compareTo(BigDecimal.ONE) < 0;
    }

    /** 四十五亿四千万 is one number: its last scale does not multiply what stands before the others. */
    private boolean spansScales(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Numerals.power(text[i]) >= 4) {
                return true;
            }
        }
        return false;
    }

    /** 提高一个百分点: a lone digit counts where nothing else can be meant. */
    private boolean isPoints(int at, int limit) {
        return starts("个百分点", at, limit) || starts("百分点", at, limit) || starts("倍", at, limit);
    }

    /** 亿元以上, 千亿级. */
    private boolean setsThreshold(int at, int limit) {
        int after = at + (starts("元", at, limit) ? 1 : 0);
        return starts("以上", after, limit) || starts("级", after, limit);
    }

    private boolean allPowers(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Numerals.power(text[i]) < 2) {
                return false;
            }
        }
        return true;
    }

    /** 百分之五, 三分之一. */
    private @Nullable Figure parts(int start, int number, int end, int limit, @Nullable Hedge hedge) {
        return fractionOf(start, Numerals.value(text, number, end), end + 2, limit, hedge);
    }

    private @Nullable Figure fractionOf(int start, BigDecimal whole, int from, int limit, @Nullable Hedge hedge) {
        Run share = from < limit && Letters.isDigit(text[from]) ? run(from, limit) : spelled(from, limit);
        if (share == null
                || share.end() == from
                || whole.signum() <= 0
                || share.value().signum() < 0) {
            return null;
        }
        return percent(start, share.value().multiply(HUNDRED), whole, share.end(), limit, hedge);
    }

    private @Nullable Figure fraction(int start, Run low, int limit, @Nullable Hedge hedge) {
        if (low.end() + 1 >= limit || text[low.end()] != '/' || !Letters.isDigit(text[low.end() + 1])) {
            return null;
        }
        Run whole = run(low.end() + 1, limit);
        boolean plain = whole != null
                && whole.value().compareTo(low.value()) > 0
                && whole.value().compareTo(BigDecimal.valueOf(20)) <= 0
                && (whole.end() >= limit || !Letters.isDigit(text[whole.end()]) && text[whole.end()] != '/');
        return plain && whole != null
                ? percent(start, low.value().multiply(HUNDRED), whole.value(), whole.end(), limit, hedge)
                : null;
    }

    private Figure percent(
            int start, BigDecimal hundredfold, BigDecimal whole, int end, int limit, @Nullable Hedge hedge) {
        BigDecimal value = hundredfold
                .divide(whole, MathContext.DECIMAL64)
                .setScale(12, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : rounded(value);
        Hedge after = hedgeAfter(end, limit);
        return new Figure(
                Kind.PERCENT,
                start,
                end + length(after),
                value,
                null,
                Unit.PERCENT,
                bound(hedge, false, after),
                BigDecimal.ONE,
                "");
    }

    /** A third is no more exact than four places; what is smaller keeps its digits. */
    private static BigDecimal rounded(BigDecimal value) {
        boolean small = value.signum() != 0 && value.abs().compareTo(new BigDecimal("0.01")) < 0;
        return small ? value : value.setScale(Math.min(value.scale(), 4), RoundingMode.HALF_EVEN);
    }

    /** 七成, 2成, 逾五成, 三成半: {@code after} is behind 成. */
    private @Nullable Figure tenths(int start, BigDecimal percent, int after, int limit, @Nullable Hedge hedge) {
        int end = after;
        if (end < limit && noTenths.has(text[end])) {
            return null;
        }
        BigDecimal value = percent;
        if (end < limit && text[end] == '半') {
            value = value.add(BigDecimal.valueOf(5));
            end++;
        }
        boolean more = end < limit && (text[end] == '多' || text[end] == '余');
        end += more ? 1 : 0;
        Hedge limits = hedgeAfter(end, limit);
        return new Figure(
                Kind.PERCENT,
                start,
                end + length(limits),
                value,
                null,
                Unit.PERCENT,
                bound(hedge, more, limits),
                BigDecimal.ONE,
                "");
    }

    /** The number's scale, unit and upper end. */
    private @Nullable Figure scaled(int start, Run low, int limit, @Nullable Hedge hedge, boolean scaleAlone) {
        int at = low.end();
        boolean more = at < limit && isMore(text[at]) && !scaleAlone;
        at += more ? 1 : 0;
        at = more || scaleAlone ? at : pastBlank(at, limit);
        int scaleEnd = scaleEnd(at, limit);
        BigDecimal factor = scale(at, scaleEnd);
        at = scaleEnd;
        if (at < limit && isMore(text[at]) && scaleEnd > low.end()) {
            more = true;
            at++;
        }
        UnitWord unit = at < limit ? vocabulary.units().longest(text, at, limit) : null;
        int unitEnd = unit == null ? at : at + unit.form().length();
        Run high = upper(unitEnd, limit);
        if (high != null) {
            Figure range = range(start, low, factor, unit, high, limit, hedge);
            if (range != null) {
                return range;
            }
        }
        return whole(start, low, factor, unit, unitEnd, more, limit, hedge, scaleAlone);
    }

    private @Nullable Figure whole(
            int start,
            Run low,
            BigDecimal factor,
            @Nullable UnitWord word,
            int unitEnd,
            boolean more,
            int limit,
            @Nullable Hedge hedge,
            boolean scaleAlone) {
        UnitWord unit = word != null ? word : starts("大关", unitEnd, limit) ? milestone(factor) : impliedUnit(factor);
        if (isDuration(unit, unitEnd, limit) || scaleAlone && unit == null) {
            return null;
        }
        Coins coins = unit != null && unit.form().equals("元") ? Coins.at(text, unitEnd, limit) : null;
        int end = coins == null ? unitEnd : coins.end();
        boolean trailing = end < limit && unit != null && isMore(text[end]) && !endsWithMore(end, limit);
        end += trailing ? 1 : 0;
        Hedge after = unit == null && factor.equals(BigDecimal.ONE) ? null : hedgeAfter(end, limit);
        end += length(after);
        BigDecimal times = unit == null ? factor : factor.multiply(unit.factor());
        return new Figure(
                kind(unit),
                start,
                end,
                coins == null
                        ? low.value().multiply(times)
                        : low.value().multiply(times).add(coins.value()),
                null,
                unit == null ? Figure.NONE : unit.unit(),
                bound(hedge, more || trailing, after),
                step(low, times),
                unit == null ? "" : unit.form());
    }

    /** 8.5亿元至10亿元, 16%-37%, 5-8个. */
    private @Nullable Figure range(
            int start,
            Run low,
            BigDecimal ownFactor,
            @Nullable UnitWord own,
            Run high,
            int limit,
            @Nullable Hedge hedge) {
        int scaleEnd = scaleEnd(high.end(), limit);
        BigDecimal factor = scale(high.end(), scaleEnd);
        UnitWord found = scaleEnd < limit ? vocabulary.units().longest(text, scaleEnd, limit) : null;
        UnitWord unit = found != null ? found : own != null ? own : impliedUnit(factor);
        boolean spelled = Numerals.is(text[high.end() - 1]);
        if (unit == null
                || own != null && found != null && !own.unit().equals(found.unit())
                || spelled && (found == null || own != null && !own.equals(found))) {
            return null;
        }
        boolean asWritten = low.value().compareTo(high.value()) >= 0;
        BigDecimal lowFactor = ownFactor.equals(BigDecimal.ONE) && !asWritten ? factor : ownFactor;
        BigDecimal value = low.value().multiply(lowFactor).multiply(unit.factor());
        BigDecimal max = high.value().multiply(factor).multiply(unit.factor());
        int end = scaleEnd + (found == null ? 0 : found.form().length());
        if (max.compareTo(value) <= 0 || isDuration(unit, end, limit)) {
            return null;
        }
        Hedge after = hedgeAfter(end, limit);
        return new Figure(
                kind(unit),
                start,
                end + length(after),
                value,
                max,
                unit.unit(),
                bound(hedge, false, after),
                step(low, lowFactor.multiply(unit.factor())),
                unit.form());
    }

    private @Nullable Run upper(int at, int limit) {
        if (at + 1 >= limit || text[at] != '-' && text[at] != '~' && text[at] != '至' && text[at] != '到') {
            return null;
        }
        int from = at + (text[at] == '-' && text[at + 1] == '-' ? 2 : 1);
        if (from < limit && Letters.isDigit(text[from])) {
            return run(from, limit);
        }
        return from < limit && Numerals.is(text[from]) ? spelledUpper(from, limit) : null;
    }

    /** 十八至三十万元: the scale is read behind the number. */
    private @Nullable Run spelledUpper(int from, int limit) {
        int end = Numerals.end(text, from, limit);
        while (end > from && Numerals.power(text[end - 1]) >= 4) {
            end--;
        }
        BigDecimal value = end == from ? BigDecimal.ZERO : Numerals.value(text, from, end);
        return value.signum() > 0 ? new Run(value, end, 0) : null;
    }

    /** A number with digits, thousands separators and decimals; null when it is part of a version or a code. */
    private @Nullable Run run(int number, int limit) {
        int end = number;
        while (end < limit && Letters.isDigit(text[end])) {
            end++;
        }
        while (thousands(end, limit)) {
            end += 4;
        }
        if (end - number > 30) {
            return null;
        }
        int dot = end;
        if (end + 1 < limit
                && (text[end] == '.' || text[end] == '点' && spellsPoint(end + 1, limit))
                && Letters.isDigit(text[end + 1])) {
            end += 2;
            while (end < limit && Letters.isDigit(text[end])) {
                end++;
            }
            if (end - number > 40 || end + 1 < limit && text[end] == '.' && Letters.isDigit(text[end + 1])) {
                return null;
            }
        }
        return new Run(
                end - number < 18 ? small(number, end, dot) : large(number, end), end, Math.max(0, end - dot - 1));
    }

    /** 8点5倍; 8点5分 is a time of day. */
    private boolean spellsPoint(int from, int limit) {
        int at = from;
        while (at < limit && Letters.isDigit(text[at])) {
            at++;
        }
        return at > from && at < limit && "倍%成亿万".indexOf(text[at]) >= 0;
    }

    private BigDecimal small(int number, int end, int dot) {
        long digits = 0;
        for (int i = number; i < end; i++) {
            if (Letters.isDigit(text[i])) {
                digits = digits * 10 + text[i] - '0';
            }
        }
        return BigDecimal.valueOf(digits, Math.max(0, end - dot - 1));
    }

    private BigDecimal large(int number, int end) {
        return new BigDecimal(
                new String(text, number, end - number).replace(",", "").replace('点', '.'));
    }

    /** A half-width comma and exactly three digits after it; a full-width comma separates numbers of a list. */
    private boolean thousands(int at, int limit) {
        return at + 3 < limit
                && raw.charAt(at) == ','
                && Letters.isDigit(text[at + 1])
                && Letters.isDigit(text[at + 2])
                && Letters.isDigit(text[at + 3])
                && (at + 4 >= limit || !Letters.isDigit(text[at + 4]));
    }

    /** 394.8 亿元: one blank may part a number from its unit. */
    private int pastBlank(int at, int limit) {
        boolean unit = at + 1 < limit
                && text[at] == ' '
                && (Numerals.power(text[at + 1]) >= 4 || vocabulary.units().longest(text, at + 1, limit) != null);
        return unit ? at + 1 : at;
    }

    private int scaleEnd(int at, int limit) {
        int end = at;
        while (end < Math.min(limit, at + LONGEST_SCALE)
                && Numerals.power(text[end]) >= (end == at ? 2 : 3)
                && !beginsUnit(end, limit)) {
            end++;
        }
        return end;
    }

    /** 亿千瓦时: 千 belongs to the unit. */
    private boolean beginsUnit(int at, int limit) {
        return (text[at] == '千' || text[at] == '兆') && vocabulary.units().longest(text, at, limit) != null;
    }

    private BigDecimal scale(int from, int end) {
        int power = 0;
        for (int i = from; i < end; i++) {
            power += Numerals.power(text[i]);
        }
        return power == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(Math.min(power, 24));
    }

    private @Nullable UnitWord impliedUnit(BigDecimal factor) {
        return factor.precision() - factor.scale() > 8 ? new UnitWord("", Unit.CNY, BigDecimal.ONE) : null;
    }

    /** 突破2万大关: what is spoken of is counted; from 亿 on it is money. */
    private @Nullable UnitWord milestone(BigDecimal factor) {
        UnitWord money = impliedUnit(factor);
        return money != null || factor.equals(BigDecimal.ONE) ? money : new UnitWord("", Unit.COUNT, BigDecimal.ONE);
    }

    /** 3个月, 20个工作日, 5个小时 and the like are lengths of time. */
    private boolean isDuration(@Nullable UnitWord unit, int end, int limit) {
        return unit != null && unit.form().equals("个") && durations.at(text, end, limit) > 0;
    }

    /** Where a length of time ends (6个月, 三个季度); {@code at} when none starts there. */
    int durationEnd(int at, int limit) {
        int number = at;
        while (number < limit && Letters.isDigit(text[number])) {
            number++;
        }
        number = number == at ? Numerals.end(text, at, limit) : number;
        if (number == at || !starts("个", number, limit)) {
            return at;
        }
        int length = durations.at(text, number + 1, limit);
        return length > 0 ? number + 1 + length : at;
    }

    /** 多 before these belongs to the next word: 多方, 多项. */
    private boolean endsWithMore(int at, int limit) {
        return at + 1 < limit && noMore.has(text[at + 1]);
    }

    private @Nullable Hedge hedgeAfter(int at, int limit) {
        return at < limit && !isMore(text[at]) ? vocabulary.hedgesAfter().longest(text, at, limit) : null;
    }

    private static Bound bound(@Nullable Hedge before, boolean more, @Nullable Hedge after) {
        if (before != null) {
            return before.bound();
        }
        return after != null ? after.bound() : more ? Bound.MORE_THAN : Bound.EXACT;
    }

    private static Kind kind(@Nullable UnitWord word) {
        if (word == null) {
            return Kind.BARE;
        }
        return switch (word.unit().code()) {
            case "CNY", "USD" -> Kind.MONEY;
            case "count" -> Kind.COUNT;
            case "percent", "permille" -> Kind.PERCENT;
            case "pp", "rank" -> Kind.POINTS;
            case "multiple" -> Kind.TIMES;
            default -> Kind.MEASURED;
        };
    }

    private static BigDecimal step(Run number, BigDecimal factor) {
        return BigDecimal.ONE.movePointLeft(number.decimals()).multiply(factor);
    }

    private boolean starts(String word, int at, int limit) {
        return Letters.at(text, word, at, limit);
    }

    private static int length(@Nullable Hedge hedge) {
        return hedge == null ? 0 : hedge.form().length();
    }

    private static boolean isMore(char c) {
        return c == '多' || c == '余' || c == '几';
    }
}
