package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.UnitWord;
import hengjian.extraction.NumberReader.Run;
import hengjian.extraction.Scales.Scale;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number's scale and unit, what limits it behind them, and the upper end of a range. */
final class AmountReader {

    /**
     * A number with its scale and unit.
     *
     * @param end after the unit
     * @param more whether 多 or 余 stands behind number or scale
     */
    private record Amount(Run number, Scale scale, @Nullable UnitWord unit, int end, boolean more) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FigureText text;
    private final NumberReader numbers;
    private final Scales scales;

    AmountReader(FigureText text, NumberReader numbers, Scales scales) {
        this.text = text;
        this.numbers = numbers;
        this.scales = scales;
    }

    /** The figure whose number is given; null when it is a length of time. */
    @Nullable
    Figure of(Opening opening, Run number) {
        boolean more = text.isMore(number.end());
        int at = more ? number.end() + 1 : scales.pastBlank(number.end());
        return figure(opening, amount(number, at, more), false);
    }

    /** 千亿元, 亿元以上: a scale without a number. */
    @Nullable
    Figure ofScaleAlone(Opening opening, int at) {
        return figure(opening, amount(new Run(BigDecimal.ONE, at, 0), at, false), true);
    }

    private Amount amount(Run number, int at, boolean more) {
        Scale scale = scales.at(at);
        boolean moreOfScale = text.isMore(scale.end()) && scale.end() > number.end();
        if (!moreOfScale) {
            return amount(number, scale, scale.end(), more);
        }
        Scale whole = scale.times(scales.at(scale.end() + 1));
        return amount(number, whole, whole.end(), true);
    }

    private Amount amount(Run number, Scale scale, int at, boolean more) {
        UnitWord unit = text.unit(at);
        return new Amount(
                number, scale, unit, at + (unit == null ? 0 : unit.form().length()), more);
    }

    private @Nullable Figure figure(Opening opening, Amount low, boolean scaleAlone) {
        Figure range = range(opening, low);
        return range != null ? range : single(opening, low, scaleAlone);
    }

    private @Nullable Figure single(Opening opening, Amount amount, boolean scaleAlone) {
        UnitWord unit = amount.unit() != null ? amount.unit() : scales.implied(amount.scale(), amount.end());
        if (scales.isDuration(unit, amount.end()) || scaleAlone && unit == null) {
            return null;
        }
        Coins coins = unit != null && unit.form().equals("元") ? text.coins(amount.end()) : null;
        int stated = coins == null ? amount.end() : coins.end();
        boolean half = coins == null && unit != null && addsHalf(unit, stated);
        boolean trailing = !half && unit != null && text.isMore(stated) && !isAnotherWord(stated);
        int end = stated + (half || trailing ? 1 : 0);
        Hedge after = unit == null && amount.scale().isNone() ? null : text.hedgeAfter(end);
        BigDecimal factor = amount.scale().factor();
        BigDecimal times = unit == null ? factor : factor.multiply(unit.factor());
        BigDecimal number =
                half ? amount.number().value().add(HALF) : amount.number().value();
        BigDecimal value = number.multiply(times);
        return new Figure(
                unit == null ? Kind.BARE : Kind.of(unit.unit()),
                opening.start(),
                end + Opening.length(after),
                coins == null ? value : value.add(coins.value()),
                null,
                unit == null ? Figure.NONE : unit.unit(),
                opening.bound(amount.more() || trailing, after),
                step(amount.number(), times),
                unit == null ? "" : unit.form());
    }

    /** 三吨半, 一倍半; counted things have no halves (5家半导体企业), nor do lengths of time say so here. */
    private boolean addsHalf(UnitWord unit, int at) {
        boolean divisible = !unit.unit().equals(Unit.COUNT)
                && !unit.unit().equals(Unit.PERCENT)
                && !unit.unit().equals(Unit.CNY);
        return divisible && text.is('半', at) && !(at + 1 < text.limit() && Letters.isHan(text.letter(at + 1)));
    }

    /** 多 before these belongs to the next word: 多方, 多项. */
    private boolean isAnotherWord(int at) {
        return text.listed(Role.NO_MORE, at + 1) > 0;
    }

    /** 8.5亿元至10亿元, 16%-37%, 5 - 8个, 1万元(含)至5万元, 8%与10%之间; null where no range is. */
    private @Nullable Figure range(Opening opening, Amount low) {
        int joined = low.end() + text.inclusion(low.end());
        int to = pastRangeSign(joined);
        if (to > joined) {
            Run upper = wholeNumber(to);
            return upper == null ? null : range(opening, low, upper);
        }
        Run upper = text.isOneOf("与和", joined) ? wholeNumber(joined + 1) : null;
        Figure between = upper == null ? null : range(opening, low, upper);
        return between != null && text.says("之间", between.end()) ? between : null;
    }

    private @Nullable Figure range(Opening opening, Amount low, Run upper) {
        Scale scale = scales.at(scales.pastBlank(upper.end()));
        Amount high = amount(upper, scale, scale.end(), false);
        UnitWord own = low.unit();
        UnitWord found = high.unit();
        UnitWord unit = found != null ? found : own != null ? own : Scales.money(scale);
        boolean spelled = Numerals.is(text.letter(upper.end() - 1));
        if (unit == null
                || own != null && found != null && !own.unit().equals(found.unit())
                || spelled && (found == null || own != null && !own.equals(found))) {
            return null;
        }
        boolean asWritten = low.number().value().compareTo(upper.value()) >= 0;
        Scale lowScale = low.scale().isNone() && !asWritten ? scale : low.scale();
        BigDecimal lowTimes = lowScale.factor().multiply(unit.factor());
        BigDecimal value = low.number().value().multiply(lowTimes);
        BigDecimal max = upper.value().multiply(scale.factor()).multiply(unit.factor());
        if (max.compareTo(value) <= 0 || scales.isDuration(unit, high.end())) {
            return null;
        }
        Hedge after = text.hedgeAfter(high.end());
        return new Figure(
                Kind.of(unit.unit()),
                opening.start(),
                high.end() + Opening.length(after),
                value,
                max,
                unit.unit(),
                opening.bound(false, after),
                step(low.number(), lowTimes),
                unit.form());
    }

    /** Behind 至 or a dash, which blanks may surround; {@code at} when neither stands there. */
    private int pastRangeSign(int at) {
        boolean apart = text.is(' ', at);
        int sign = apart ? at + 1 : at;
        if (!text.isOneOf("-~至到", sign)) {
            return at;
        }
        int after = sign + (text.says("--", sign) ? 2 : 1);
        return !apart ? after : text.is(' ', after) ? after + 1 : at;
    }

    private @Nullable Run wholeNumber(int at) {
        return text.isDigit(at) ? numbers.digits(at) : text.isNumeral(at) ? numbers.withoutScale(at) : null;
    }

    /** One unit of the last stated digit. */
    private static BigDecimal step(Run number, BigDecimal factor) {
        return BigDecimal.ONE.movePointLeft(number.decimals()).multiply(factor);
    }
}
