package hengjian.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityTest {

    @ParameterizedTest
    @MethodSource("numbers")
    void isEqualHoweverItsZerosAreWritten(BigDecimal number) {
        BigDecimal padded = number.setScale(number.scale() + 5);

        assertThat(exact(padded, null)).isEqualTo(exact(number, null));
        assertThat(exact(padded, null).value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void keepsARangeInOrder(BigDecimal number) {
        BigDecimal above = number.add(BigDecimal.ONE);

        assertThat(exact(number, above).max()).isEqualByComparingTo(above);
        assertThatIllegalArgumentException().isThrownBy(() -> exact(above, number));
    }

    @Test
    void refusesAResolutionOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(BigDecimal.ONE, null, Unit.PERCENT, Bound.EXACT, BigDecimal.ZERO));
    }

    static Stream<BigDecimal> numbers() {
        Random random = new Random(5);
        return Stream.generate(() ->
                        BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), random.nextInt(0, 6)))
                .limit(200);
    }

    private static Quantity exact(BigDecimal value, @Nullable BigDecimal max) {
        return new Quantity(value, max, Unit.CNY, Bound.EXACT, BigDecimal.ONE);
    }
}
