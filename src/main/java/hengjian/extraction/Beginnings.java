package hengjian.extraction;

/** What each letter can begin: one look tells of most that they begin nothing the vocabulary knows. */
final class Beginnings {

    /** A blank, a sign of layout, or what could not be decoded. */
    static final int BLANK = 1;

    static final int MARK = 1 << 1;
    static final int TIME = 1 << 2;
    static final int WORD = 1 << 3;
    static final int FIGURE = 1 << 4;

    /** A name in Latin letters or in quotation marks. */
    static final int NAME = 1 << 5;

    /** A word of this letter alone. */
    static final int LONE_WORD = 1 << 6;

    /** Signs of layout that say nothing; ○ is a zero. */
    private static final String BULLETS = "*#●■◆▲▶★•";

    private static final String QUOTES = "“‘「《";

    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    Beginnings(Trie<Word> words, FigureWords figures, TimeWords times) {
        for (int letter = 0; letter < kinds.length; letter++) {
            char c = (char) letter;
            boolean blank = c <= ' ' || BULLETS.indexOf(c) >= 0 || c == '\uFFFD';
            boolean name = Letters.isLatin(c) || QUOTES.indexOf(c) >= 0;
            kinds[c] = (byte) (bit(BLANK, blank)
                    | bit(MARK, Marks.is(c))
                    | bit(TIME, times.start(c) != TimeWords.NOTHING)
                    | bit(WORD, words.begins(c))
                    | bit(LONE_WORD, words.get(String.valueOf(c)) != null)
                    | bit(FIGURE, figures.begin(c))
                    | bit(NAME, name));
        }
    }

    private static int bit(int kind, boolean is) {
        return is ? kind : 0;
    }

    /** The bits of all that a letter can begin; 0 for most. */
    int of(char c) {
        return kinds[c];
    }
}
