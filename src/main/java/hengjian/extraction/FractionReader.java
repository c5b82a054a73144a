package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.NumberReader.Run;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads shares that are no percentage in digits: 百分之五, 三分之一, 3/4, 七成, 三成半. */
final class FractionReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_A_TENTH = BigDecimal.valueOf(5);
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(20);
    private static final BigDecimal SMALL = new BigDecimal("0.01");
    private static final int EXACT_DECIMALS = 12;
    private static final int DECIMALS = 4;

    private final FigureText text;
    private final NumberReader numbers;

    FractionReader(FigureText text, NumberReader numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** 百分之五, 三分之一: {@code from} is behind 分之. */
    @Nullable
    Figure of(Opening opening, BigDecimal whole, int from) {
        Run share = text.isDigit(from) ? numbers.digits(from) : numbers.spelled(from);
        boolean none = share == null
                || share.end() == from
                || whole.signum() <= 0
                || share.value().signum() < 0;
        return none || share == null ? null : percent(opening, share.value(), whole, share.end());
    }

    /** 3/4; a date or a code such as 12/2024 is none. */
    @Nullable
    Figure slashed(Opening opening, Run low) {
        if (!text.is('/', low.end()) || !text.isDigit(low.end() + 1)) {
            return null;
        }
        Run whole = numbers.digits(low.end() + 1);
        boolean plain = whole != null
                && whole.value().compareTo(low.value()) > 0
                && whole.value().compareTo(LARGEST_WHOLE) <= 0
                && !text.isDigit(whole.end())
                && !text.is('/', whole.end());
        return plain && whole != null ? percent(opening, low.value(), whole.value(), whole.end()) : null;
    }

    private Figure percent(Opening opening, BigDecimal share, BigDecimal whole, int end) {
        BigDecimal value = share.multiply(HUNDRED)
                .divide(whole, MathContext.DECIMAL64)
                .setScale(EXACT_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return figure(opening, value.scale() < 0 ? value.setScale(0) : rounded(value), end, false);
    }

    /** A third is no more exact than four places; what is smaller keeps its digits. */
    private static BigDecimal rounded(BigDecimal value) {
        boolean small = value.signum() != 0 && value.abs().compareTo(SMALL) < 0;
        return small ? value : value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.HALF_EVEN);
    }

    /** 七成, 2成, 逾五成, 三成半: {@code after} is behind 成. */
    @Nullable
    Figure tenths(Opening opening, BigDecimal tenths, int after) {
        if (text.listed(Role.NO_TENTHS, after) > 0 && !text.says("分布", after)) {
            return null;
        }
        boolean half = text.is('半', after);
        int end = after + (half ? 1 : 0);
        boolean more = text.isMore(end);
        BigDecimal percent = tenths.multiply(BigDecimal.TEN);
        return figure(opening, half ? percent.add(HALF_A_TENTH) : percent, end + (more ? 1 : 0), more);
    }

    private Figure figure(Opening opening, BigDecimal percent, int end, boolean more) {
        Hedge after = text.hedgeAfter(end);
        return new Figure(
                Kind.PERCENT,
                opening.start(),
                end + Opening.length(after),
                percent,
                null,
                Unit.PERCENT,
                opening.bound(more, after),
                BigDecimal.ONE,
                "");
    }
}
