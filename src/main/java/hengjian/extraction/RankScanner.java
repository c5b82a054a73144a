package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;

/** Finds places among others: 第一, 第55名, 前十. */
final class RankScanner {

    private static final int LONGEST_NUMBER = 5;

    private final char[] text;
    private final Gathered found;
    private final WordList ordinals;
    private final WordList goesOn;

    RankScanner(char[] text, Vocabulary vocabulary, Gathered found) {
        this.text = text;
        this.found = found;
        this.ordinals = vocabulary.list(Role.ORDINAL);
        this.goesOn = vocabulary.list(Role.GOES_ON);
    }

    /** 第一, 第55名; 第31期, 第一批 and 第8.6代 are ordinals. */
    int place(int at) {
        int to = ordinalEnd(at + 1);
        if (to == at + 1) {
            return found.open(at, at + 1);
        }
        int decimals = to + 1 < found.end() && text[to] == '.' ? Letters.digitsEnd(text, to + 1, found.end(), 2) : to;
        if (decimals > to + 1) {
            return found.skipAsWords(at, decimals, "ordinal");
        }
        boolean suffixed = to < found.end() && (text[to] == '位' || text[to] == '名');
        boolean ordinal =
                !suffixed && to < found.end() && (ordinals.has(text[to]) || text[to] == '-' || namesSomething(to));
        int value = ordinal ? 0 : ordinal(at + 1, to);
        return value < 1 ? found.skipAsWords(at, to, "ordinal") : rank(at, to + (suffixed ? 1 : 0), value, Bound.EXACT);
    }

    /** 第一要务, 第一方阵: a noun follows at once and nothing before it ranks. */
    private boolean namesSomething(int to) {
        boolean noun = Letters.isHan(text[to]) && !goesOn.has(text[to]);
        boolean ranked = found.last() instanceof Mention.Said said
                && (said.does(Cue.RANKS) || said.does(Cue.COHORT) || said.does(Cue.ADVANCE) || said.does(Cue.REACHED));
        return noun && !ranked;
    }

    /** 前70名, 前十; 0 when it is none, as 前二名: above a list, or 前十的城市. */
    int top(int at) {
        int to = ordinalEnd(at + 1);
        boolean suffixed = to < found.end() && "位名强".indexOf(text[to]) >= 0;
        boolean bare = to >= found.end() || ",;。、)!行之的”".indexOf(text[to]) >= 0;
        int after = to + (suffixed ? 1 : 0);
        boolean listed = after < found.end() && (text[after] == ':' || text[after] == '的');
        if (to == at + 1 || !suffixed && !bare || listed) {
            return 0;
        }
        int value = ordinal(at + 1, to);
        return value < 1 ? 0 : rank(at, after, value, Bound.AT_MOST);
    }

    /** Where a place's number ends, in digits or Chinese numerals; {@code from} when there is none. */
    private int ordinalEnd(int from) {
        int digits = Letters.digitsEnd(text, from, found.end(), LONGEST_NUMBER);
        return digits > from ? digits : Numerals.end(text, from, Math.min(found.end(), from + LONGEST_NUMBER));
    }

    private int ordinal(int from, int to) {
        return Letters.isDigit(text[from])
                ? Integer.parseInt(new String(text, from, to - from))
                : Numerals.value(text, from, to).intValue();
    }

    private int rank(int at, int after, int value, Bound bound) {
        found.add(new Mention.Number(Figure.of(Kind.RANK, at, after, value, Unit.RANK, bound)));
        return after;
    }
}
