package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.Numeral;
import hengjian.fact.Bound;
import hengjian.fact.Period;
import hengjian.indicator.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a sentence that gives its typed mentions, left to right and without gaps but for blanks.
 * Each step moves on by at least one character and looks ahead a bounded distance, so a scan is linear.
 */
final class Scanner {

    private static final String MARKS = ",;:()。!?、|[]{}<>=+【】…";
    private static final boolean[] MARK = marks();
    private static final Word PLACE = new Word("", Cue.PLACE.bit, List.of());
    private static final int QUOTED_NAME = 14;
    private static final int LONGEST_ORDINAL = 5;

    private final char[] text;
    private final Vocabulary vocabulary;
    private final TimeReader times;
    private final FigureReader figures;
    private final Zones zones;
    private final WordList aims;
    private final WordList sized;
    private final WordList parting;
    private final List<String> homes;
    private final List<Skipped> skipped;

    private List<Mention> mentions = List.of();
    private int end;
    private int run = -1;

    /** The end of the last word in the run that is not to be cut: 国有. */
    private int kept = -1;

    private int year;

    Scanner(char[] text, String raw, Vocabulary vocabulary, Calendar calendar, String home, List<Skipped> skipped) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.times = new TimeReader(text, calendar, vocabulary.times());
        this.figures = new FigureReader(text, raw, vocabulary);
        this.zones = new Zones(vocabulary);
        this.aims = vocabulary.list(Role.AIM);
        this.sized = vocabulary.list(Role.SIZED);
        this.parting = vocabulary.list(Role.PARTING);
        this.homes = zones.names(home);
        this.skipped = skipped;
    }

    /**
     * The mentions of a sentence.
     *
     * @param context the year the paragraph has named, 0 when none
     */
    List<Mention> scan(Span sentence, int context) {
        mentions = new ArrayList<>(sentence.length() / 3 + 4);
        end = sentence.end();
        run = -1;
        year = context;
        int at = pastNumbering(sentence.start());
        while (at < end) {
            at = step(at);
        }
        close(end);
        return mentions;
    }

    /** 1、 and 2. at the head of a sentence number it. */
    private int pastNumbering(int at) {
        int to = at;
        while (to < end && Letters.isDigit(text[to]) && to < at + 3) {
            to++;
        }
        boolean numbers = to > at
                && to + 1 < end
                && (text[to] == '、' || text[to] == '.' || text[to] == ')')
                && text[to + 1] >= '\u4e00'
                && text[to + 1] <= '\u9fff';
        if (numbers) {
            skipped.add(new Skipped(new Span(at, to), "numbering"));
        }
        return numbers ? to + 1 : at;
    }

    private int step(int at) {
        char c = text[at];
        if (c <= ' ' || c == '*' || c == '#') {
            close(at);
            return at + 1;
        }
        int footnote = footnote(at);
        if (footnote > at) {
            return footnote;
        }
        if (MARK[c]) {
            close(at);
            mentions.add(new Mention.Mark(at, c));
            return at + 1;
        }
        Mention.Time time = times.at(at, end, year);
        Word word = vocabulary.words().longest(text, at, end);
        if (time != null && (word == null || word.form().length() <= time.end() - at)) {
            return time(at, time);
        }
        return figureOrWord(at, c, word);
    }

    private int time(int at, Mention.Time found) {
        close(at);
        boolean deadline = starts("前", found.end()) && !(at > 0 && (text[at - 1] == '到' || text[at - 1] == '至'));
        boolean aim = text[at] == '全'
                && (aims.at(text, found.end(), end) > 0
                        || Letters.isDigit(text[Math.min(found.end(), end - 1)]) && aims(found.end()));
        Mention.Time time = deadline || aim ? new Mention.Time(found.start(), found.end(), null) : found;
        mentions.add(time);
        if (time.period() instanceof Period.Year named && !times.isAnotherYear(at, end)) {
            year = named.year();
        }
        if (Letters.isDigit(text[at])) {
            skipped.add(new Skipped(new Span(at, time.end()), "date"));
        }
        return time.end();
    }

    /** 全年900万目标: a number and then what it is. */
    private boolean aims(int from) {
        for (int i = from; i < Math.min(end, from + 12) && !MARK[text[i]]; i++) {
            if (aims.at(text, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private int figureOrWord(int at, char c, @Nullable Word word) {
        if (!vocabulary.beginsFigure(c)) {
            return word != null ? word(at, word) : other(at, c);
        }
        Numeral numeral = vocabulary.numerals().longest(text, at, end);
        if (numeral != null
                && (word == null || word.form().length() <= numeral.form().length())) {
            return numeral(at, numeral);
        }
        Hedge hedge = vocabulary.hedgesBefore().longest(text, at, end);
        int number = at + (hedge == null ? 0 : hedge.form().length());
        Numeral limited =
                hedge == null || number >= end ? null : vocabulary.numerals().longest(text, number, end);
        if (limited != null
                && hedge != null
                && limited.kind() == Kind.PERCENT
                && (word == null || word.form().length() <= number - at)) {
            close(at);
            int after = number + limited.form().length();
            mentions.add(new Mention.Number(
                    Figure.of(Kind.PERCENT, at, after, limited.value(), Unit.PERCENT, hedge.bound())));
            return after;
        }
        if (hedge != null
                && number < end
                && startsNumber(number)
                && (word == null || word.form().length() <= number - at)) {
            int after = figure(at, number, hedge);
            if (after > at) {
                return after;
            }
        }
        if (startsNumber(at) && (word == null || !word.isName() && !word.does(Cue.WHOLE))) {
            return numberAt(at);
        }
        if (c == '-' && at + 1 < end && Letters.isDigit(text[at + 1]) && isSign(at)
                || c == '负' && at + 1 < end && startsNumber(at + 1)) {
            return negative(at);
        }
        if (c == '前') {
            int after = top(at);
            if (after > at) {
                return after;
            }
        }
        return word != null ? word(at, word) : other(at, c);
    }

    private int other(int at, char c) {
        if (c == '第') {
            return place(at);
        }
        if (c == '“' || c == '‘' || c == '「' || c == '《') {
            return quoted(at, c);
        }
        if (Letters.isLatin(c)) {
            return letters(at);
        }
        for (String home : homes) {
            if (c == home.charAt(0) && starts(home, at)) {
                return placeName(at, at + home.length());
            }
        }
        open(at);
        return at + 1;
    }

    private int word(int at, Word word) {
        int after = at + word.form().length();
        if (word.does(Cue.PLACE)) {
            return placeName(at, after);
        }
        boolean single = word.form().length() == 1 && "的和与及等".indexOf(word.form()) < 0;
        boolean inside = single && (run >= 0 || word.form().equals("中") && opensClause());
        if (word.does(Cue.WHOLE) && !word.isName() || inside && !word.isName()) {
            open(at);
            kept = word.does(Cue.WHOLE) ? after : kept;
            return after;
        }
        close(at);
        mentions.add(new Mention.Said(at, after, word));
        return after;
    }

    /** 中成药: behind a mark 中 begins a word, behind a name it says within what. */
    private boolean opensClause() {
        return run < 0 && (mentions.isEmpty() || mentions.getLast() instanceof Mention.Mark);
    }

    private int placeName(int at, int after) {
        close(at);
        int to = zones.nameEnd(text, after, end);
        mentions.add(new Mention.Said(at, to, PLACE));
        return to;
    }

    // --- figures -----------------------------------------------------------------------------------------------------

    private int numeral(int at, Numeral numeral) {
        close(at);
        int after = at + numeral.form().length();
        Unit unit =
                switch (numeral.kind()) {
                    case RANK -> Unit.RANK;
                    case TIMES -> Unit.MULTIPLE;
                    default -> Unit.PERCENT;
                };
        boolean slogan = numeral.form().equals("首位")
                        && after < end
                        && list(Role.NO_FIRST).has(text[after])
                || at > 0 && text[at - 1] == '在' && numeral.kind() == Kind.RANK
                || at > 0 && text[at - 1] == '水' && numeral.kind() == Kind.FLAT;
        if (slogan) {
            open(at);
            return after;
        }
        mentions.add(new Mention.Number(Figure.of(numeral.kind(), at, after, numeral.value(), unit, numeral.bound())));
        return after;
    }

    private int numberAt(int at) {
        if (Letters.isDigit(text[at])
                && at > 0
                && (Letters.isLatin(text[at - 1]) || text[at - 1] == '_')
                && !endsName(at)) {
            return letters(at);
        }
        int after = figure(at, at, null);
        if (after > at) {
            return after;
        }
        int length = figures.durationEnd(at, end);
        if (length > at) {
            close(at);
            mentions.add(new Mention.Time(at, length, null));
            return length;
        }
        if (Letters.isDigit(text[at])) {
            return digitsAsWords(at);
        }
        Word word = vocabulary.words().longest(text, at, end);
        if (word != null) {
            return word(at, word);
        }
        open(at);
        return at + 1;
    }

    /** GDP1193.1亿元: an indicator's own letters are no part of the number behind them. */
    private boolean endsName(int at) {
        return run < 0
                && !mentions.isEmpty()
                && mentions.getLast() instanceof Mention.Said said
                && said.end() == at
                && said.word().isName();
    }

    private int negative(int at) {
        int after = figure(at + 1, at + 1, null);
        if (after <= at + 1
                || mentions.isEmpty()
                || !(mentions.getLast() instanceof Mention.Number(Figure f))
                || f.start() != at + 1) {
            open(at);
            return Math.max(after, at + 1);
        }
        mentions.set(
                mentions.size() - 1,
                new Mention.Number(new Figure(
                        f.kind(), at, f.end(), f.value().negate(), null, f.unit(), f.bound(), f.step(), f.counter())));
        return after;
    }

    private boolean isSign(int at) {
        if (at == 0 || text[at] == '负') {
            return true;
        }
        char before = text[at - 1];
        boolean word = before >= '\u4e00' && before <= '\u9fff';
        return word ? !list(Role.JOINED).has(before) : !Character.isLetterOrDigit(before) && before != '%';
    }

    /** Adds the figure at {@code number}, or the words it is part of; {@code start} when there is none. */
    private int figure(int start, int number, @Nullable Hedge hedge) {
        Figure figure = figures.at(start, number, end, hedge);
        if (figure == null) {
            return start;
        }
        int after = figure.end();
        char next = after < end ? text[after] : ' ';
        if (next == '强' && figure.kind() != Kind.PERCENT || Letters.isLatin(next) && figure.kind() == Kind.BARE) {
            return asWords(start, next == '强' ? after + 1 : after, "name");
        }
        if (isThreshold(figure, after)) {
            return threshold(start, after);
        }
        if (figure.kind() == Kind.BARE && !standsAlone(after) && !endsRatio()) {
            return asWords(start, after, reason(next));
        }
        close(start);
        mentions.add(new Mention.Number(figure));
        return after;
    }

    /** 6.9:24.2:68.9调整为…: the last part of a ratio needs no unit either. */
    private boolean endsRatio() {
        int size = mentions.size();
        return run < 0
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
        while (at < end && text[at] == ' ') {
            at++;
        }
        return at >= end
                || "、,和与及;:。|)(".indexOf(text[at]) >= 0
                || Letters.isDigit(text[at])
                || text[at] == '-' && at > after;
    }

    private int asWords(int start, int after, String reason) {
        open(start);
        skipped.add(new Skipped(new Span(start, after), reason));
        return after;
    }

    private int digitsAsWords(int at) {
        int after = at;
        while (after < end && (Letters.isDigit(text[after]) || text[after] == '.')) {
            after++;
        }
        return asWords(at, after, reason(after < end ? text[after] : ' '));
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

    /** 亿元以上项目, 产值过500亿元的产业: the amount says which ones are meant. */
    private boolean isThreshold(Figure figure, int after) {
        if (figure.kind() != Kind.MONEY || after < end && text[after] == '级') {
            return figure.kind() == Kind.MONEY;
        }
        if (figure.bound() != Bound.AT_LEAST && figure.bound() != Bound.MORE_THAN) {
            return isSizeOfCounted(after);
        }
        for (int i = after; i < Math.min(end, after + 8) && !MARK[text[i]]; i++) {
            if (sized.at(text, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 80亿元项目1个, 50亿元或5亿美元以上项目2个: how large each of those counted is. */
    private boolean isSizeOfCounted(int after) {
        if (after + 1 < end && text[after] == '或' && Letters.isDigit(text[after + 1])) {
            Figure other = figures.at(after + 1, after + 1, end, null);
            return other != null && other.kind() == Kind.MONEY && isThreshold(other, other.end());
        }
        for (int i = after; i < Math.min(end - 2, after + 7) && !MARK[text[i]]; i++) {
            if (starts("项目", i)) {
                int digits = i + 2;
                while (digits < end && Letters.isDigit(text[digits])) {
                    digits++;
                }
                return digits > i + 2 && (starts("个", digits) || starts("项", digits));
            }
        }
        return false;
    }

    private int threshold(int start, int after) {
        close(start);
        int from = start;
        while (!mentions.isEmpty()
                && mentions.getLast().end() == from
                && mentions.getLast() instanceof Mention.Said(int begin, int to, Word word)
                && (word.isName() || word.form().length() == 1 && !word.does(Cue.START))) {
            mentions.removeLast();
            from = begin;
        }
        if (!mentions.isEmpty() && mentions.getLast() instanceof Mention.Words(int begin, int to) && to == from) {
            mentions.removeLast();
            from = begin;
        }
        run = from;
        skipped.add(new Skipped(new Span(start, after), "threshold"));
        return after;
    }

    /** 第一, 第55名; 第31期 and 第一批 are ordinals. */
    private int place(int at) {
        int to = ordinalEnd(at + 1);
        if (to == at + 1) {
            open(at);
            return at + 1;
        }
        boolean suffixed = to < end && (text[to] == '位' || text[to] == '名');
        boolean ordinal =
                !suffixed && to < end && (list(Role.ORDINAL).has(text[to]) || text[to] == '-' || namesSomething(to));
        int value = ordinal ? 0 : ordinal(at + 1, to);
        return value < 1 ? asWords(at, to, "ordinal") : rank(at, to + (suffixed ? 1 : 0), value, Bound.EXACT);
    }

    /** 第一要务, 第一方阵: a noun follows at once and nothing before it ranks. */
    private boolean namesSomething(int to) {
        boolean noun = text[to] >= '\u4e00'
                && text[to] <= '\u9fff'
                && !list(Role.GOES_ON).has(text[to]);
        boolean ranked = run < 0
                && !mentions.isEmpty()
                && mentions.getLast() instanceof Mention.Said said
                && (said.does(Cue.RANKS) || said.does(Cue.COHORT) || said.does(Cue.ADVANCE) || said.does(Cue.REACHED));
        return noun && !ranked;
    }

    /** 前70名, 前十; 0 when it is none. */
    private int top(int at) {
        int to = ordinalEnd(at + 1);
        boolean suffixed = to < end && "位名强".indexOf(text[to]) >= 0;
        boolean bare = to >= end || ",;。、)!行之的”".indexOf(text[to]) >= 0;
        if (to == at + 1 || !suffixed && !bare) {
            return 0;
        }
        int value = ordinal(at + 1, to);
        return value < 1 ? 0 : rank(at, to + (suffixed ? 1 : 0), value, Bound.AT_MOST);
    }

    /** Where a place's number ends, in digits or Chinese numerals; {@code from} when there is none. */
    private int ordinalEnd(int from) {
        int digits = Letters.digitsEnd(text, from, end, LONGEST_ORDINAL);
        return digits > from ? digits : Numerals.end(text, from, Math.min(end, from + LONGEST_ORDINAL));
    }

    private int ordinal(int from, int to) {
        return Letters.isDigit(text[from])
                ? Integer.parseInt(new String(text, from, to - from))
                : Numerals.value(text, from, to).intValue();
    }

    private int rank(int at, int after, int value, Bound bound) {
        close(at);
        mentions.add(new Mention.Number(Figure.of(Kind.RANK, at, after, value, Unit.RANK, bound)));
        return after;
    }

    // --- words the vocabulary does not know --------------------------------------------------------------------------

    /** “5个100”, “三高四新”: numbers in a short quotation are part of a name, unless they are amounts. */
    private int quoted(int at, char opening) {
        char closing = opening == '“' ? '”' : opening == '‘' ? '’' : opening == '「' ? '」' : '》';
        int reach = Math.min(end, at + (opening == '《' ? 80 : QUOTED_NAME));
        boolean amounts = false;
        for (int i = at + 1; i < reach; i++) {
            if (text[i] == closing) {
                open(at);
                if (amounts) {
                    return at + 1;
                }
                number(at, i);
                return i + 1;
            }
            amounts |= text[i] == '%' || text[i] == '亿' && opening != '《';
        }
        open(at);
        return at + 1;
    }

    private void number(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isDigit(text[i])) {
                int after = i;
                while (after < to && Letters.isDigit(text[after])) {
                    after++;
                }
                skipped.add(new Skipped(new Span(i, after), "name"));
                i = after;
            }
        }
    }

    /** 5G, PM2.5, W0202.png: letters and the digits among them are one name. */
    private int letters(int at) {
        open(at);
        int after = at + 1;
        while (after < end
                && (Letters.isLatin(text[after])
                        || Letters.isDigit(text[after])
                        || "._-/&".indexOf(text[after]) >= 0)) {
            after++;
        }
        number(at, after);
        return after;
    }

    /** [2]: a mark of a note, which does not part the name from its figure. */
    private int footnote(int at) {
        if (text[at] != '[' || at + 2 >= end || !Letters.isDigit(text[at + 1])) {
            return at;
        }
        int to = at + 1;
        while (to < end && Letters.isDigit(text[to]) && to < at + 4) {
            to++;
        }
        if (to >= end || text[to] != ']') {
            return at;
        }
        close(at);
        skipped.add(new Skipped(new Span(at + 1, to), "footnote"));
        return to + 1;
    }

    private void open(int at) {
        run = run < 0 ? at : run;
    }

    /** Ends a run of unknown words: verbs at its end part from it, and a zone's name becomes a place. */
    private void close(int at) {
        if (run < 0) {
            return;
        }
        int from = run;
        int to = at;
        run = -1;
        List<Mention.Said> tail = new ArrayList<>(2);
        while (to - from > 1 && to > kept) {
            Word last = vocabulary.words().longest(text, to - 1, to);
            if (last == null || !partsFrom(last, to == at && at < end && startsNumber(at))) {
                break;
            }
            tail.addFirst(new Mention.Said(to - 1, to, last));
            to--;
        }
        mentions.add(zones.isName(text, from, to) ? new Mention.Said(from, to, PLACE) : new Mention.Words(from, to));
        mentions.addAll(tail);
    }

    /** A lone 增 or 降 is a verb only right before a figure. */
    private boolean partsFrom(Word word, boolean beforeFigure) {
        long verbs = (beforeFigure ? Cue.RISE.bit | Cue.FALL.bit : 0)
                | Cue.RANKS.bit
                | Cue.OF_ALL.bit
                | Cue.REACHED.bit
                | Cue.COMPARE.bit
                | Cue.EACH.bit
                | Cue.FROM.bit;
        return (word.cues() & verbs) != 0 && !word.form().equals("位") || parting.has(word.form());
    }

    private boolean startsNumber(int at) {
        return figures.isHalf(at, end) || Letters.isDigit(text[at]) || Numerals.is(text[at]);
    }

    private boolean starts(String word, int at) {
        return Letters.at(text, word, at, end);
    }

    private static boolean[] marks() {
        boolean[] marks = new boolean[Character.MAX_VALUE + 1];
        MARKS.chars().forEach(c -> marks[c] = true);
        return marks;
    }
}
