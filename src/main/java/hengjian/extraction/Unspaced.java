package hengjian.extraction;

import java.util.Arrays;

/**
 * A short stretch of a text without its blanks, so that 2022 年 6 月 reads like 2022年6月.
 *
 * @param start where the stretch proper starts; what stands before it is kept for looking back
 * @param offsets where each letter is in the text
 */
record Unspaced(char[] text, int start, int[] offsets) {

    private static final int BEFORE = 2;
    private static final int LONGEST = 40;

    static Unspaced around(char[] text, int at, int limit) {
        int from = Math.max(0, at - BEFORE);
        char[] letters = new char[LONGEST + BEFORE];
        int[] offsets = new int[letters.length];
        int length = 0;
        for (int i = from; i < Math.min(limit, at + LONGEST); i++) {
            if (i < at || text[i] != ' ') {
                offsets[length] = i;
                letters[length++] = text[i];
            }
        }
        return new Unspaced(Arrays.copyOf(letters, length), at - from, offsets);
    }

    /** Where what ends before a letter here ends in the text. */
    int end(int end) {
        return offsets[end - 1] + 1;
    }
}
