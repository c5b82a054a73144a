package hengjian.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.coverage.Coverage.Count;
import hengjian.analysis.coverage.Coverage.Place;
import hengjian.analysis.coverage.Coverage.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Coverage GRID = Coverage.of(
            List.of("GDP", "FAI"),
            List.of("2022-S1", "2021-S1"),
            List.of(new Count("GDP", "2022-S1", 2)),
            Set.of(new Place("GDP", "2022-S1"), new Place("FAI", "2022-S1")));

    @Test
    void tellsAStatedFigureFromASilentTextAndFromNoTextAtAll() {
        assertThat(GRID.state("GDP", "2022-S1")).isEqualTo(new State.Stated(2));
        assertThat(GRID.state("FAI", "2022-S1")).isEqualTo(new State.Silent());
        assertThat(GRID.state("FAI", "2021-S1")).isEqualTo(new State.NoText());
    }

    @Test
    void countsTheCellsThatAreStated() {
        assertThat(GRID.filled()).isEqualTo(1);
    }
}
