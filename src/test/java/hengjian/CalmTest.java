package hengjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalmTest {

    private int seconds;

    @Test
    void waitsUntilThereIsLittleToDo() {
        Iterator<Double> loads = List.of(0.9, 0.5, 0.1).iterator();
        Calm.await(loads::next, () -> seconds++);
        assertThat(seconds).isEqualTo(3);
    }

    @Test
    void doesNotWaitForever() {
        Calm.await(() -> 1, () -> seconds++);
        assertThat(seconds).isEqualTo(30);
    }

    @Test
    void doesNotWaitWhereNothingIsKnown() {
        Calm.await(() -> -1, () -> seconds++);
        assertThat(seconds).isEqualTo(1);
    }
}
