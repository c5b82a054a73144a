package hengjian.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NowAndThenTest {

    /** Each drawing of hundreds of lines costs more than the piece of work it tells of. */
    @Test
    void isDueAFewTimesInHundredsOfPieces() {
        NowAndThen seldom = new NowAndThen(Duration.ofMillis(400));
        long start = System.nanoTime();

        long drawn = LongStream.range(0, 300)
                .filter(piece -> seldom.isDue(start + piece * 10_000_000))
                .count();

        assertThat(drawn).isEqualTo(8);
    }
}
