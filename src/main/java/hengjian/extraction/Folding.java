package hengjian.extraction;

/** A view of a text with full-width letters and digits folded to half width, character for character, so offsets hold. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c == '，') {
            return ',';
        }
        if (c == '\u3000' || c == '\u00a0') {
            return ' ';
        }
        if (c == '–' || c == '—' || c == '－' || c == '～' || c == '−') {
            return '-';
        }
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }
}
