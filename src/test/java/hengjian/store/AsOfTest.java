package hengjian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void readsADayOfPublication() {
        assertThat(AsOf.parse("2022-08-05", null)).isEqualTo(new AsOf(LocalDate.of(2022, 8, 5), null));
        assertThat(AsOf.parse(" ", "")).isEqualTo(AsOf.NOW);
    }

    @Test
    void takesADayOfRecordingAsItsEnd() {
        AsOf day = AsOf.parse(null, "2026-11-25");

        assertThat(day.recordedDay()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(day.recordedText()).isEqualTo("2026-11-25");
        assertThat(day).isEqualTo(AsOf.NOW.recorded(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void readsAMomentOfRecordingAndWritesItBack() {
        AsOf moment = AsOf.parse(null, "2026-11-25T16:30:00+08:00");

        assertThat(moment.recorded()).isEqualTo(Instant.parse("2026-11-25T08:30:00Z"));
        assertThat(AsOf.parse(null, moment.recordedText())).isEqualTo(moment);
    }

    @Test
    void namesTheParameterThatIsNoDate() {
        assertThatThrownBy(() -> AsOf.parse("五月", null))
                .hasMessageContaining("asOf")
                .hasMessageContaining("五月");
        assertThatThrownBy(() -> AsOf.parse(null, "2026-13-01")).hasMessageContaining("recordedAsOf");
        assertThatThrownBy(() -> AsOf.parse(null, "tomorrow")).hasMessageContaining("recordedAsOf");
    }
}
