package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages of fifty rows, the first of them the headings. */
class PagesTest {

    private final Pages pages = new Pages(500, 10, row -> 10);

    @Test
    void beginAnewBeforeWhatTheirEndWouldCut() {
        assertThat(pages.begin(1, 20)).isFalse();
        assertThat(pages.begin(22, 20)).isFalse();
        assertThat(pages.begin(43, 20)).isTrue();
        assertThat(pages.begin(64, 28)).isFalse();
        assertThat(pages.begin(93, 20)).isTrue();
    }

    @Test
    void holdAsManyRowsAsTheyHaveRoomFor() {
        assertThat(pages.begin(1, 49)).isFalse();
        assertThat(pages.begin(51, 49)).isTrue();
        assertThat(pages.begin(101, 49)).isTrue();
    }

    @Test
    void cannotHelpWhatNoPageHolds() {
        assertThat(pages.begin(1, 60)).isFalse();
        assertThat(pages.begin(62, 20)).isTrue();
    }
}
