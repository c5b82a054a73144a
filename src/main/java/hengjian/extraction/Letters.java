package hengjian.extraction;

/** What single letters of a folded text are, and which word starts with one. */
final class Letters {

    private Letters() {}

    /** Whether letters that could not be decoded stood there: U+FFFD, often with a question mark behind it. */
    static boolean isDamaged(char[] text, int at) {
        return text[at] == '\uFFFD' || text[at] == '?' && at > 0 && text[at - 1] == '\uFFFD';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** Whether a word stands at an offset and ends before {@code limit}. */
    static boolean at(char[] text, String word, int from, int limit) {
        if (from < 0 || from + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands anywhere from an offset on and ends before {@code limit}. */
    static boolean within(char[] text, String word, int from, int limit) {
        char first = word.charAt(0);
        for (int i = from; i <= limit - word.length(); i++) {
            if (text[i] == first && at(text, word, i, limit)) {
                return true;
            }
        }
        return false;
    }

    /** Where the digits that start at an offset end, at most {@code longest} of them. */
    static int digitsEnd(char[] text, int from, int limit, int longest) {
        int at = from;
        while (at < limit && at - from < longest && isDigit(text[at])) {
            at++;
        }
        return at;
    }
}
