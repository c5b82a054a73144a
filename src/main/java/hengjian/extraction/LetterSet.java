package hengjian.extraction;

/** Some letters: one look tells whether another is among them. */
final class LetterSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    static LetterSet of(String letters) {
        LetterSet set = new LetterSet();
        letters.chars().forEach(letter -> set.add((char) letter));
        return set;
    }

    void add(char letter) {
        bits[letter / Long.SIZE] |= 1L << letter;
    }

    boolean has(char letter) {
        return (bits[letter / Long.SIZE] & 1L << letter) != 0;
    }
}
