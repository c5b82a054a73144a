package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.Numeral;
import hengjian.fact.Bound;
import hengjian.indicator.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds figures, and tells them from numbers that are part of a name, a date or a threshold. */
final class NumberScanner {

    private final char[] text;
    private final Vocabulary vocabulary;
    private final Gathered found;
    private final FigureReader figures;
    private final Thresholds thresholds;

    NumberScanner(char[] text, String raw, Vocabulary vocabulary, Gathered found) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.found = found;
        this.figures = new FigureReader(text, raw, vocabulary);
        this.thresholds = new Thresholds(text, vocabulary, figures);
    }

    boolean starts(int at) {
        return FigureReader.begins(text, at, found.end());
    }

    /** A word that is a figure by itself, or a name such as 首位产业. */
    int numeral(int at, Numeral numeral) {
        int after = at + numeral.form().length();
        Unit unit =
                switch (numeral.kind()) {
                    case RANK -> Unit.RANK;
                    case TIMES -> Unit.MULTIPLE;
                    default -> Unit.PERCENT;
                };
        boolean slogan = numeral.form().equals("首位")
                        && after < found.end()
                        && list(Role.NO_FIRST).has(text[after])
                || at > 0 && text[at - 1] == '在' && numeral.kind() == Kind.RANK
                || at > 0 && text[at - 1] == '水' && numeral.kind() == Kind.FLAT;
        if (slogan) {
            found.close(at);
            return found.open(at, after);
        }
        Hedge hedge =
                numeral.kind() == Kind.PERCENT ? vocabulary.hedgesAfter().longest(text, after, found.end()) : null;
        int to = hedge == null ? after : after + hedge.form().length();
        Bound bound = hedge == null ? numeral.bound() : hedge.bound();
        found.add(new Mention.Number(Figure.of(numeral.kind(), at, to, numeral.value(), unit, bound)));
        return to;
    }

    /** What a hedge opens: 超过一半, 近70亿元; {@code at} when it opens nothing. */
    int hedged(int at, Hedge hedge) {
        int number = at + hedge.form().length();
        if (number >= found.end()) {
            return at;
        }
        Numeral share = vocabulary.numerals().longest(text, number, found.end());
        if (share != null && share.kind() == Kind.PERCENT) {
            int after = number + share.form().length();
            found.add(
                    new Mention.Number(Figure.of(Kind.PERCENT, at, after, share.value(), Unit.PERCENT, hedge.bound())));
            return after;
        }
        return starts(number) ? figure(at, number, hedge) : at;
    }

    /** The figure, length of time or digits at an offset; {@code at} when there is none. */
    int number(int at) {
        int length = figures.durationEnd(at, found.end());
        if (length > at) {
            found.add(new Mention.Time(at, length, null));
            return length;
        }
        int after = figure(at, at, null);
        if (after > at) {
            return after;
        }
        return Letters.isDigit(text[at]) ? digitsAsWords(at) : at;
    }

    /** -5.2%, 负三; {@code at} when no sign stands there. */
    int signed(int at) {
        char c = text[at];
        boolean more = at + 1 < found.end();
        boolean sign = c == '-' && more && Letters.isDigit(text[at + 1]) && isMinus(at)
                || c == '负'
                        && more
                        && starts(at + 1)
                        && !(at > 0 && list(Role.BURDEN).has(text[at - 1]));
        return sign ? negative(at) : at;
    }

    private int negative(int at) {
        int after = figure(at + 1, at + 1, null);
        if (after <= at + 1 || !(found.last() instanceof Mention.Number(Figure f)) || f.start() != at + 1) {
            return found.open(at, Math.max(after, at + 1));
        }
        found.replaceLast(new Mention.Number(new Figure(
                f.kind(), at, f.end(), f.value().negate(), null, f.unit(), f.bound(), f.step(), f.counter())));
        return after;
    }

    private boolean isMinus(int at) {
        if (at == 0) {
            return true;
        }
        char before = text[at - 1];
        return Letters.isHan(before)
                ? !list(Role.JOINED).has(before)
                : !Character.isLetterOrDigit(before) && before != '%';
    }

    /** Adds the figure at {@code number}, or the words it is part of; {@code start} when there is none. */
    private int figure(int start, int number, @Nullable Hedge hedge) {
        Figure figure = figures.at(start, number, found.end(), hedge);
        if (figure == null) {
            return start;
        }
        int after = figure.end();
        char next = after < found.end() ? text[after] : ' ';
        if (next == '强' && figure.kind() != Kind.PERCENT || Letters.isLatin(next) && figure.kind() == Kind.BARE) {
            return found.skipAsWords(start, next == '强' ? after + 1 : after, "name");
        }
        if (thresholds.isStep(figure, after, found.end())) {
            return found.skipAsWords(start, after, "threshold");
        }
        if (thresholds.isThreshold(figure, after, found.end())) {
            return found.skipAsThreshold(start, after);
        }
        if (figure.kind() == Kind.BARE && !standsAlone(after) && !endsRatio()) {
            return found.skipAsWords(start, after, reason(next));
        }
        found.add(new Mention.Number(figure));
        return after;
    }

    /** 6.9:24.2:68.9调整为…: the last part of a ratio needs no unit either. */
    private boolean endsRatio() {
        List<Mention> mentions = found.mentions();
        int size = mentions.size();
        return !found.isOpen()
                && size >= 4
                && mentions.get(size - 1) instanceof Mention.Mark(int start, char sign)
                && sign == ':'
                && mentions.get(size - 2) instanceof Mention.Number(Figure before)
                && before.kind() == Kind.BARE
                && mentions.get(size - 3) instanceof Mention.Mark(int earlier, char first)
                && first == ':';
    }

    private boolean standsAlone(int after) {
        int at = after;
        while (at < found.end() && text[at] == ' ') {
            at++;
        }
        return at >= found.end()
                || "、,和与及;:。|)(".indexOf(text[at]) >= 0
                || Letters.isDigit(text[at])
                || text[at] == '-' && at > after;
    }

    private int digitsAsWords(int at) {
        int after = at;
        while (after < found.end() && (Letters.isDigit(text[after]) || text[after] == '.')) {
            after++;
        }
        return found.skipAsWords(at, after, reason(after < found.end() ? text[after] : ' '));
    }

    private String reason(char next) {
        if (list(Role.AGE).has(next)) {
            return "age";
        }
        if (list(Role.NTH).has(next)) {
            return "ordinal";
        }
        if (list(Role.DATE).has(next)) {
            return "date";
        }
        return "”’」".indexOf(next) >= 0 ? "name" : "no unit";
    }

    private WordList list(Role role) {
        return vocabulary.list(role);
    }
}
