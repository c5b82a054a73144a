package hengjian.extraction;

/** A text with full-width letters, digits and signs folded to half width, character for character, so offsets hold. */
final class Folded {

    private static final char[] FOLD = table();

    private Folded() {}

    static char[] chars(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLD[folded[i]];
        }
        return folded;
    }

    static String string(String text) {
        return new String(chars(text));
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = fold((char) c);
        }
        return table;
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u3000', '\u00a0', '\t' -> ' ';
            case '–', '—', '－', '～', '−', '―', '─', '﹣' -> '-';
            case '‰', '％' -> c == '％' ? '%' : c;
            case '∶', '：', '︰', '﹕' -> ':';
            case '﹪' -> '%';
            case '増' -> '增';
            case '點' -> '点';
            case '個' -> '个';
            case '幾' -> '几';
            case '負' -> '负';
            case '約' -> '约';
            case '餘' -> '余';
            default -> c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        };
    }
}
