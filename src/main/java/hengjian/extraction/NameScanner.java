package hengjian.extraction;

/** Finds names with digits in them, whose numbers are no figures: 5G, “三高四新”, a note's mark [2]. */
final class NameScanner {

    private static final int LONGEST_QUOTED = 14;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_MARK = 3;

    private final char[] text;
    private final Gathered found;

    NameScanner(char[] text, Gathered found) {
        this.text = text;
        this.found = found;
    }

    /** “5个100”, “三高四新”, “千亿”: numbers in a short quotation are part of a name, unless they are amounts: “超千亿”. */
    int quoted(int at, char opening) {
        char closing = opening == '“' ? '”' : opening == '‘' ? '’' : opening == '「' ? '」' : '》';
        int reach = Math.min(found.end(), at + (opening == '《' ? LONGEST_TITLE : LONGEST_QUOTED));
        boolean amounts = false;
        boolean stated = !Numerals.is(text[Math.min(at + 1, found.end() - 1)]);
        for (int i = at + 1; i < reach; i++) {
            if (text[i] == closing) {
                found.open(at);
                if (amounts) {
                    return at + 1;
                }
                skipNumbers(at, i);
                return i + 1;
            }
            stated |= Letters.isDigit(text[i]);
            amounts |= text[i] == '%' || text[i] == '亿' && stated && opening != '《';
        }
        return found.open(at, at + 1);
    }

    private void skipNumbers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isDigit(text[i])) {
                int after = i;
                while (after < to && Letters.isDigit(text[after])) {
                    after++;
                }
                found.skip(i, after, "name");
                i = after;
            }
        }
    }

    /** 5G, PM2.5, W0202.png: letters and the digits among them are one name. */
    int letters(int at) {
        found.open(at);
        int after = at + 1;
        while (after < found.end()
                && (Letters.isLatin(text[after])
                        || Letters.isDigit(text[after])
                        || "._-/&".indexOf(text[after]) >= 0)) {
            after++;
        }
        skipNumbers(at, after);
        return after;
    }

    /** [2]: a mark of a note, which does not part the name from its figure. */
    int footnote(int at) {
        if (text[at] != '[' || at + 2 >= found.end() || !Letters.isDigit(text[at + 1])) {
            return at;
        }
        int to = Letters.digitsEnd(text, at + 1, found.end(), LONGEST_MARK);
        if (to >= found.end() || text[to] != ']') {
            return at;
        }
        found.close(at);
        found.skip(at + 1, to, "footnote");
        return to + 1;
    }
}
