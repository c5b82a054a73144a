package hengjian.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @MethodSource("periods")
    void isReadBackFromItsCode(Period period) {
        assertThat(Period.parse(period.code())).isEqualTo(period);
    }

    @ParameterizedTest
    @MethodSource("periods")
    void beginsBeforeItEnds(Period period) {
        assertThat(period.first()).isBeforeOrEqualTo(period.last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22", "2022-S3", "2022-Q5", "2022-13", "2022-07/2022-01", "2022-01/2023-02", "2022-02-30"})
    void refusesWhatIsNoPeriod(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
    }

    static Stream<Period> periods() {
        Random random = new Random(20220805);
        return Stream.generate(() -> any(random)).limit(400);
    }

    private static Period any(Random random) {
        int year = 1990 + random.nextInt(60);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(8)) {
            case 0 -> new Period.Year(year);
            case 1 -> new Period.HalfYear(year, 1 + random.nextInt(2));
            case 2 -> new Period.Quarter(year, 1 + random.nextInt(4));
            case 3 -> new Period.Month(year, month);
            case 4 -> new Period.Months(year, 1, month);
            case 5 -> new Period.Years(year, year + random.nextInt(6));
            case 6 -> new Period.Day(LocalDate.of(year, month, 1 + random.nextInt(28)));
            default -> new Period.YearToDate(year);
        };
    }
}
