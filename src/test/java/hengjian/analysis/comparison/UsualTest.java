package hengjian.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.fact.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsualTest {

    @Test
    void setsTheLatestHalfYearAgainstTheSameHalfOfAnEarlierYear() {
        assertThat(usual("2022-S1 2021-S2 2020-S1 2022 2021")).containsExactly("2020-S1", "2022-S1");
        assertThat(usual("2022-S1 2021-S2 2022")).containsExactly("2021-S2", "2022-S1");
    }

    @Test
    void setsNoFiveYearPlanBesideAQuarter() {
        assertThat(usual("2022-Q1 2021/2025 2020 2011")).containsExactly("2011", "2020");
        assertThat(usual("2017-YTD 2017-Q1 2016-Q1")).containsExactly("2016-Q1", "2017-Q1");
    }

    @Test
    void takesWhatMostZonesSpeakOf() {
        assertThat(usual("2023-S1 2022 2021", "2022 2021 2020", "2022-Q1 2022")).containsExactly("2022");
        assertThat(usual("2022-S1 2021-S1 2022", "2022-S1 2021-S1")).containsExactly("2021-S1", "2022-S1");
    }

    @Test
    void takesTheLatestOfEachWhereNoneIsShared() {
        assertThat(usual("2022", "2023 2021", "2020")).containsExactly("2022", "2023", "2020");
    }

    private static List<String> usual(String... ofZones) {
        return Usual.periods(Stream.of(ofZones)
                        .map(codes ->
                                Stream.of(codes.split(" ")).map(Period::parse).toList())
                        .toList())
                .stream()
                .map(Period::code)
                .toList();
    }
}
