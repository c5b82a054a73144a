package hengjian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "6.9, EXACT, 6.85, true",
        "6.9, EXACT, 6.95, true",
        "6.9, EXACT, 6.96, false",
        "70, MORE_THAN, 70, false",
        "70, MORE_THAN, 70.001, true",
        "70, AT_LEAST, 70, true",
        "70, AT_MOST, 70, true",
        "70, LESS_THAN, 70, false",
        "70, LESS_THAN, 3, true",
        "70, NEARLY, 69.9, true",
        "70, NEARLY, 70.1, false",
        "70, ABOUT, 64, true",
        "-3, LESS_THAN, -4, true"
    })
    void leavesOpenWhatTheWordsLeaveOpen(String stated, Bound bound, BigDecimal truth, boolean possible) {
        Interval interval = Interval.of(
                Told.of("RETAIL").number(stated, Unit.PERCENT, bound).quantity());

        assertThat(interval.contains(truth)).isEqualTo(possible);
    }

    @Test
    void takesCountedThingsAsTheyAre() {
        assertThat(Interval.of(Told.of("PROJECTS").count("49")).isPoint()).isTrue();
    }

    @Test
    void roundsCountsGivenInTenThousands() {
        Quantity people = new Quantity(new BigDecimal("15000"), null, Unit.COUNT, Bound.EXACT, new BigDecimal("1000"));

        assertThat(Interval.of(people)).isEqualTo(Interval.between(new BigDecimal("14500"), new BigDecimal("15500")));
    }

    @Test
    void aRangeReachesFromItsLowerEndToItsUpper() {
        Quantity range = new Quantity(
                new BigDecimal("8.5"), new BigDecimal("10"), Unit.PERCENT, Bound.EXACT, new BigDecimal("0.1"));

        assertThat(Interval.of(range)).isEqualTo(Interval.between(new BigDecimal("8.45"), new BigDecimal("10.05")));
    }

    @Test
    void figuresThatCanBeOneAndTheSamePass() {
        assertThat(percent("6.9").equalTo(percent("6.94"))).isEqualTo(Outcome.PASS);
    }

    @Test
    void figuresThatCannotBeTheSameFail() {
        assertThat(percent("6.9").equalTo(percent("7.1"))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aBoundContradictsButNeverConfirms() {
        Interval moreThan70 = Interval.of(Told.of("FAI").yi("70", Bound.MORE_THAN));

        assertThat(moreThan70.equalTo(Interval.of(Told.of("FAI").yi("65")))).isEqualTo(Outcome.FAIL);
        assertThat(moreThan70.equalTo(Interval.of(Told.of("FAI").yi("75")))).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void sayingAboutExcludesNothing() {
        Interval about = Interval.of(Told.of("FAI").yi("70", Bound.ABOUT));

        assertThat(about.equalTo(Interval.of(Told.of("FAI").yi("65")))).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void knowsWhatIsCertainlyAtLeastAsLarge() {
        assertThat(percent("7.2").atLeast(percent("7"))).isEqualTo(Outcome.UNDECIDED);
        assertThat(percent("7.6").atLeast(percent("7"))).isEqualTo(Outcome.PASS);
        assertThat(percent("6.2").atLeast(percent("7"))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aLimitStaysALimitThroughSumsAndProducts() {
        Interval moreThan70 = Interval.of(Told.of("FAI").yi("70", Bound.MORE_THAN));
        Interval sum = moreThan70.plus(Interval.of(Told.of("FAI").yi("1.0")));

        assertThat(sum.contains(new BigDecimal("7095000000"))).isFalse();
        assertThat(sum.contains(new BigDecimal("7095000001"))).isTrue();
        assertThat(percent("50.0").percentOf(moreThan70).high().isFinite()).isFalse();
        assertThat(percent("50.0").percentOf(moreThan70).contains(new BigDecimal("3400000000")))
                .isFalse();
    }

    @Test
    void saysNothingAboutAQuotientByWhatMayBeZero() {
        assertThat(percent("6.9").dividedBy(percent("0.0"))).isEqualTo(Interval.ALL);
    }

    /** Whatever two numbers were rounded to whatever digit, the truth is in what is computed from them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void holdsTheTruth(int seed) {
        Random random = new Random(seed);
        BigDecimal x = truth(random);
        BigDecimal y = truth(random);
        Interval a = rounded(x, random);
        Interval b = rounded(y, random);

        assertThat(a.contains(x)).isTrue();
        assertThat(a.plus(b).contains(x.add(y))).isTrue();
        assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
        assertThat(a.times(b).contains(x.multiply(y))).isTrue();
        assertThat(a.percentOf(b).contains(x.multiply(y).movePointLeft(2))).isTrue();
        assertThat(a.grownBy(b).contains(x.add(x.multiply(y).movePointLeft(2)))).isTrue();
        assertThat(a.equalTo(rounded(x, random))).isNotEqualTo(Outcome.FAIL);
        if (y.signum() != 0) {
            BigDecimal quotient = x.divide(y, new MathContext(60));
            Interval about = Interval.between(quotient.subtract(TINY), quotient.add(TINY));
            assertThat(a.dividedBy(b).overlaps(about)).isTrue();
        }
    }

    private static final BigDecimal TINY = new BigDecimal("1e-30");

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static BigDecimal truth(Random random) {
        return BigDecimal.valueOf(random.nextLong(-9_000_000, 9_000_000), random.nextInt(0, 6));
    }

    /** As somebody might state it: with fewer digits, or as a bound. */
    private static Interval rounded(BigDecimal truth, Random random) {
        int scale = random.nextInt(-3, 5);
        BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        return switch (random.nextInt(5)) {
            case 0 -> stated(truth.setScale(scale, RoundingMode.FLOOR), Bound.AT_LEAST, digit);
            case 1 -> stated(truth.setScale(scale, RoundingMode.CEILING), Bound.AT_MOST, digit);
            default -> stated(truth.setScale(scale, RoundingMode.HALF_UP), Bound.EXACT, digit);
        };
    }

    private static Interval stated(BigDecimal value, Bound bound, BigDecimal digit) {
        return Interval.of(new Quantity(value, null, Unit.PERCENT, bound, digit));
    }

    private static Interval percent(String number) {
        return Interval.of(Told.of("RETAIL").percent(number));
    }
}
