package hengjian.extraction;

import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.NumberReader.Run;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one figure at an offset: {@code hedge? number (scale unit)? (range number)? scale unit hedge?}.
 * An instance reads one text and is not shared.
 */
final class FigureReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final FigureText text;
    private final Scales scales;
    private final NumberReader numbers;
    private final FractionReader fractions;
    private final AmountReader amounts;

    FigureReader(char[] letters, String raw, Vocabulary vocabulary) {
        this.text = new FigureText(letters, raw, vocabulary);
        this.scales = new Scales(text);
        this.numbers = new NumberReader(text, scales);
        this.fractions = new FractionReader(text, numbers);
        this.amounts = new AmountReader(text, numbers, scales);
    }

    /**
     * The figure whose number starts at {@code number}, or null when none does.
     *
     * @param start where its hedge word, or itself, starts
     */
    @Nullable
    Figure at(int start, int number, int limit, @Nullable Hedge hedge) {
        text.within(limit);
        Opening opening = new Opening(start, hedge);
        if (text.isDigit(number)) {
            return inDigits(opening, number);
        }
        if (isHalf(text.letters(), number, limit)) {
            return amounts.of(opening, new Run(HALF, number + 1, 1));
        }
        return Numerals.is(text.letter(number)) ? inNumerals(opening, number) : null;
    }

    /** Whether a number stands at an offset. */
    static boolean begins(char[] letters, int at, int limit) {
        return Letters.isDigit(letters[at]) || Numerals.is(letters[at]) || isHalf(letters, at, limit);
    }

    /** 半个百分点; any other half (半年, 一半) is none of this reader's. */
    private static boolean isHalf(char[] letters, int at, int limit) {
        return letters[at] == '半' && Letters.at(letters, "个百分点", at + 1, limit);
    }

    /** Where a length of time ends (6个月, 三个季度); {@code at} when none starts there. */
    int durationEnd(int at, int limit) {
        text.within(limit);
        return scales.durationEnd(at);
    }

    private @Nullable Figure inDigits(Opening opening, int number) {
        Run mixed = numbers.mixed(number);
        if (mixed != null) {
            return amounts.of(opening, mixed);
        }
        Run low = numbers.digits(number);
        if (low == null) {
            return null;
        }
        if (low.decimals() == 0 && text.says("分之", low.end())) {
            Figure share = fractions.of(opening, low.value(), low.end() + 2);
            return share != null ? share : amounts.of(opening, low);
        }
        boolean tenths = text.is('成', low.end()) && low.value().compareTo(BigDecimal.TEN) <= 0;
        Figure part = tenths ? fractions.tenths(opening, low.value(), low.end() + 1) : null;
        Figure share = part != null ? part : fractions.slashed(opening, low);
        return share != null ? share : amounts.of(opening, low);
    }

    /** 十五家, 千余人, 百分之五十, 三分之一, 三成半; one lone digit before a counter (两个, 三家) is left alone. */
    private @Nullable Figure inNumerals(Opening opening, int number) {
        int end = text.numeralsEnd(number);
        Figure share = text.says("分之", end) ? fractions.of(opening, text.numerals(number, end), end + 2) : null;
        if (share != null) {
            return share;
        }
        Run decimal = numbers.spelled(number);
        if (decimal.decimals() > 0) {
            return text.is('成', decimal.end())
                    ? fractions.tenths(opening, decimal.value(), decimal.end() + 1)
                    : amounts.of(opening, decimal);
        }
        int tenths = end == number + 1 && text.is('成', end) ? tenths(number) : 0;
        if (tenths > 0) {
            return fractions.tenths(opening, BigDecimal.valueOf(tenths), end + 1);
        }
        return isLone(opening, number, end) ? null : whole(opening, number, end);
    }

    private int tenths(int at) {
        return text.is('十', at) ? 10 : text.chineseDigit(at);
    }

    /** 十五, 三千亿, and 亿 alone. */
    private @Nullable Figure whole(Opening opening, int number, int end) {
        int to = end;
        while (to > number && text.power(to - 1) >= 4) {
            to--;
        }
        if (text.says("位数", end)) {
            return null;
        }
        if (to == number || isPowers(number, end)) {
            return amounts.ofScaleAlone(opening, number);
        }
        int last = spansScales(number, to) ? end : to;
        BigDecimal value = text.numerals(number, last);
        return value.signum() <= 0 ? null : amounts.of(opening, new Run(value, last, 0));
    }

    /** A lone numeral counts only where nothing else can be meant: 超千亿, 千余人, 提高一个百分点, 亿元以上. */
    private boolean isLone(Opening opening, int number, int end) {
        Hedge hedge = opening.hedge();
        if (hedge != null) {
            return hedge.form().equals("上") && text.power(number) < 2;
        }
        boolean powers = isPowers(number, end);
        boolean lone = end - number < 2 && !isPoints(end) && !movesInRank(number, end) || powers;
        return lone && !text.isMore(end) && !(powers && setsThreshold(end));
    }

    /** 四十五亿四千万 is one number: its last scale does not multiply what stands before the others. */
    private boolean spansScales(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.power(i) >= 4) {
                return true;
            }
        }
        return false;
    }

    /** 提高一个百分点: a lone digit counts where nothing else can be meant. */
    private boolean isPoints(int at) {
        return text.says("个百分点", at) || text.says("百分点", at) || text.says("倍", at);
    }

    /** 前移两位, 上升一个位次. */
    private boolean movesInRank(int number, int at) {
        boolean moves = number > 0 && "升移进降退跌".indexOf(text.letter(number - 1)) >= 0;
        return text.says("个位次", at) || text.says("位次", at) || moves && text.is('位', at) && !text.says("位数", at);
    }

    /** 亿元以上, 千亿级. */
    private boolean setsThreshold(int at) {
        int after = at + (text.says("元", at) ? 1 : 0);
        return text.says("以上", after) || text.says("级", after);
    }

    private boolean isPowers(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.power(i) < 2) {
                return false;
            }
        }
        return true;
    }
}
