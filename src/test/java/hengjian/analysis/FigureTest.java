package hengjian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "49965000000, 1000000, CNY, EXACT, 499.65, 亿元",
        "7000000000, 100000000, CNY, MORE_THAN, ＞70, 亿元",
        "3240000, 10000, CNY, EXACT, 324, 万元",
        "6.9, 0.1, percent, EXACT, 6.9, %",
        "354, 1, count, EXACT, 354, ''",
        "15000, 1000, count, NEARLY, ≈1.5, 万",
        "12.0, 0.1, percent, EXACT, 12.0, %"
    })
    void isShownAsTheSourceStatesIt(
            BigDecimal value, BigDecimal resolution, String unit, Bound bound, String text, String shownUnit) {
        Figure figure = Figure.of(new Quantity(value, null, Unit.of(unit), bound, resolution));

        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.unit()).isEqualTo(shownUnit);
    }

    @Test
    void aRangeShowsBothItsEnds() {
        Quantity range = new Quantity(yi("3"), yi("5.5"), Unit.CNY, Bound.EXACT, new BigDecimal("1e8"));

        assertThat(Figure.of(range).text()).isEqualTo("3～5.5");
        assertThat(Figure.of(range, Wording.ENGLISH).text()).isEqualTo("300～550");
        assertThat(Figure.of(range, Wording.ENGLISH).unit()).isEqualTo("m CNY");
    }

    @ParameterizedTest
    @CsvSource({
        "49965000000, 1000000, CNY, 49.965, bn CNY",
        "7000000000, 100000000, USD, 7.0, bn USD",
        "18000000000, 100000000, CNY, 18.0, bn CNY",
        "3240000, 10000, CNY, 3.24, m CNY",
        "15000, 1000, count, '15,000', ''",
        "1.7, 0.1, pp, 1.7, pp"
    })
    void englishChangesTheUnitAndNeverRounds(
            BigDecimal value, BigDecimal resolution, String unit, String text, String shownUnit) {
        Quantity quantity = new Quantity(value, null, Unit.of(unit), Bound.EXACT, resolution);
        Figure figure = Figure.of(quantity, Wording.ENGLISH);

        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.unit()).isEqualTo(shownUnit);
    }

    @Test
    void aColumnSharesOneUnit() {
        Quantity small = new Quantity(yi("0.9"), null, Unit.CNY, Bound.EXACT, new BigDecimal("1e7"));
        Scale column = Wording.CHINESE.scale(new Quantity(yi("12"), null, Unit.CNY, Bound.EXACT, BigDecimal.ONE));

        assertThat(Figure.of(small, Wording.CHINESE, column).text()).isEqualTo("0.9");
        assertThat(Figure.of(small, Wording.CHINESE, column).unit()).isEqualTo("亿元");
    }

    private static BigDecimal yi(String number) {
        return new BigDecimal(number).movePointRight(8);
    }
}
