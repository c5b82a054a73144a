package hengjian.store;

import java.util.Arrays;
import java.util.BitSet;

/** Growing numbers, a byte or two each: what is kept are the steps from one to the next. */
final class Postings {

    private static final int MORE = 0x80;

    private byte[] steps = new byte[4];
    private int size;
    private int last = -1;

    /** @param number not below the last one added; that one again changes nothing */
    void add(int number) {
        int step = number - last;
        last = number;
        while (step >= MORE) {
            put(step & MORE - 1 | MORE);
            step >>>= 7;
        }
        if (step > 0) {
            put(step);
        }
    }

    void into(BitSet set) {
        int number = -1;
        int step = 0;
        int shift = 0;
        for (int i = 0; i < size; i++) {
            step |= (steps[i] & MORE - 1) << shift;
            if ((steps[i] & MORE) == 0) {
                number += step;
                set.set(number);
                step = 0;
                shift = 0;
            } else {
                shift += 7;
            }
        }
    }

    int bytes() {
        return size;
    }

    private void put(int value) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size + (size >> 1) + 2);
        }
        steps[size++] = (byte) value;
    }
}
