package hengjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpanTest {

    @ParameterizedTest
    @MethodSource("pairs")
    void overlapsExactlyWhenTheyShareAUnit(Span one, Span other) {
        boolean shared = java.util.stream.IntStream.range(one.start(), one.end())
                .anyMatch(i -> other.start() <= i && i < other.end());

        boolean empty = one.length() == 0 || other.length() == 0;
        assertThat(one.overlaps(other) && !empty).isEqualTo(shared);
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> pairs() {
        Random random = new Random(7);
        return Stream.generate(() -> org.junit.jupiter.params.provider.Arguments.of(any(random), any(random)))
                .limit(200);
    }

    private static Span any(Random random) {
        int start = random.nextInt(12);
        return new Span(start, start + random.nextInt(8));
    }
}
