package hengjian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {

    @Test
    void keepsWhatIsAddedOnce() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            Postings postings = new Postings();
            BitSet added = new BitSet();
            int number = random.nextInt(3);
            for (int i = 0; i < 200; i++) {
                postings.add(number);
                postings.add(number);
                added.set(number);
                number += 1 + (int) Math.pow(2, random.nextInt(18));
            }
            BitSet found = new BitSet();
            postings.into(found);

            assertThat(found).isEqualTo(added);
        }
    }
}
