package hengjian.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void yearsNobodySpeaksOfKeepTheirRoom() {
        assertThat(of("2010", "2013")).containsExactly("2010", "2011", "2012", "2013");
        assertThat(of("2021-S1", "2023-S1")).containsExactly("2021-S1", "2022-S1", "2023-S1");
        assertThat(of("2021-01/2021-08", "2023-01/2023-08"))
                .containsExactly("2021-01/2021-08", "2022-01/2022-08", "2023-01/2023-08");
    }

    @Test
    void otherPeriodsStandAsTheyAre() {
        assertThat(of("2021-S1", "2021-S2", "2023-S1")).containsExactly("2021-S1", "2021-S2", "2023-S1");
        assertThat(of("2021-03", "2021-07")).containsExactly("2021-03", "2021-07");
        assertThat(of("1900", "2021")).containsExactly("1900", "2021");
        assertThat(of("2021")).containsExactly("2021");
    }

    private static List<String> of(String... codes) {
        return Timeline.of(Stream.of(codes).map(Period::parse).toList()).stream()
                .map(Period::code)
                .toList();
    }
}
