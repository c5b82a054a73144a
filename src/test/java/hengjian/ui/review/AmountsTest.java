package hengjian.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void readsWhatCuratorsType() {
        assertThat(Amounts.parse("319.65亿").orElseThrow())
                .isEqualTo(new Amounts(new BigDecimal("31965000000"), new BigDecimal("1000000")));
        assertThat(Amounts.parse(" 1,234 ").orElseThrow().value()).isEqualByComparingTo("1234");
        assertThat(Amounts.parse("−0.5").orElseThrow().value()).isEqualByComparingTo("-0.5");
        assertThat(Amounts.parse("2万亿").orElseThrow().value()).isEqualByComparingTo("2000000000000");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(Amounts.parse("")).isEmpty();
        assertThat(Amounts.parse("约5")).isEmpty();
        assertThat(Amounts.parse("1.2.3")).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        Quantity money =
                new Quantity(new BigDecimal("31965000000"), null, Unit.CNY, Bound.EXACT, new BigDecimal("1000000"));

        assertThat(Amounts.text(money.value(), money)).isEqualTo("319.65亿");
        assertThat(Amounts.parse(Amounts.text(money.value(), money))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo(money.value());
    }
}
