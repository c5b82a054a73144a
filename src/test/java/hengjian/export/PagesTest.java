package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of fifty rows, the first of them the headings. */
class PagesTest {

    private final Pages pages = new Pages(500, 10, row -> 10);

    @Test
    void leavesAChartWhereItStandsOnOnePage() {
        assertThat(pages.free(1, 14)).isEqualTo(1);
        assertThat(pages.free(55, 14)).isEqualTo(55);
    }

    @Test
    void movesWhatAPagesEndWouldCutToTheNextPage() {
        assertThat(pages.free(40, 14)).isBetween(50, 54);
        assertThat(pages.free(90, 14)).isBetween(99, 107);
    }

    @Test
    void keepsOffTheStretchInWhichAPageMayEnd() {
        assertThat(pages.free(35, 14)).isBetween(50, 54);
    }

    @Test
    void cannotHelpWhatNoPageHolds() {
        assertThat(pages.free(5, 60)).isEqualTo(5);
    }
}
