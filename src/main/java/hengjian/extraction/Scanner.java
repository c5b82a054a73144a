package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.Vocabulary.Hedge;
import hengjian.extraction.Vocabulary.Numeral;
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
    private static final String NO_PLACE = "个家次批届期季产月年款条章轮阶线方梯版时书人代所师百责任中医大站场集号部课节级类步枪研分组多种";
    private static final String GOES_ON = "和与及的,分增较比在且其均都居仅是为但并而高、或至到上";
    private static final String[] ZONES = {
        "高新技术产业开发区",
        "经济技术开发区",
        "国家高新区",
        "工业园区",
        "高新区",
        "经开区",
        "开发区",
        "综保区",
        "自贸区",
        "新区",
        "自治区",
        "自治州",
        "市",
        "省",
        "区",
        "县",
        "州",
        "盟"
    };
    private static final String[] ZONE_ENDINGS = {
        "高新区", "经开区", "开发区", "工业园区", "综保区", "自贸区", "新区", "工业园", "产业园区", "实验区", "试验区", "示范区", "合作区", "保税区", "集中区"
    };
    private static final String[] THRESHOLD_OF = {
        "项目", "企业", "单位", "产业", "园区", "集群", "俱乐部", "大县", "强县", "城市", "级", "乡镇", "村"
    };
    /** A dash behind these joins (6月-8月, 表1-2), behind other words it is a minus. */
    private static final String NO_SIGN = "年月日号时第条表图附元个家项人名倍点万亿度";

    private static final Word PLACE = new Word("", Cue.PLACE.bit, List.of());
    private static final int QUOTED_NAME = 14;

    private final char[] text;
    private final Vocabulary vocabulary;
    private final TimeReader times;
    private final FigureReader figures;
    private final String home;
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
        this.times = new TimeReader(text, calendar);
        this.figures = new FigureReader(text, raw, vocabulary);
        this.home = home;
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
        while (to < end && FigureReader.isDigit(text[to]) && to < at + 3) {
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
                && (starts("任务", found.end())
                        || starts("目标", found.end())
                        || starts("计划", found.end())
                        || starts("预算", found.end())
                        || FigureReader.isDigit(text[Math.min(found.end(), end - 1)]) && aims(found.end()));
        Mention.Time time = deadline || aim ? new Mention.Time(found.start(), found.end(), null) : found;
        mentions.add(time);
        if (time.period() instanceof Period.Year named && !isLastYear(at)) {
            year = named.year();
        }
        if (FigureReader.isDigit(text[at])) {
            skipped.add(new Skipped(new Span(at, time.end()), "date"));
        }
        return time.end();
    }

    /** 全年900万目标: a number and then what it is. */
    private boolean aims(int from) {
        for (int i = from; i < Math.min(end, from + 12) && !MARK[text[i]]; i++) {
            if (starts("目标", i) || starts("任务", i) || starts("计划", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastYear(int at) {
        return text[at] == '去' || text[at] == '上' || text[at] == '前' || text[at] == '明';
    }

    private int figureOrWord(int at, char c, @Nullable Word word) {
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
        if ((c == '-' || c == '负') && at + 1 < end && FigureReader.isDigit(text[at + 1]) && isSign(at)) {
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
        if (isLetter(c)) {
            return letters(at);
        }
        if (!home.isEmpty() && c == home.charAt(0) && starts(home, at)) {
            return placeName(at, at + home.length());
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

    /** 衡阳, 衡阳市, 衡阳国家高新区. */
    private int placeName(int at, int after) {
        close(at);
        int to = after;
        for (String zone : ZONES) {
            if (starts(zone, to)) {
                to += zone.length();
                break;
            }
        }
        for (String zone : ZONE_ENDINGS) {
            if (starts(zone, to)) {
                to += zone.length();
                break;
            }
        }
        to = Math.max(to, zoneWithin(to));
        mentions.add(new Mention.Said(at, to, PLACE));
        return to;
    }

    /** 前湾新区 of 宁波前湾新区: the end of a zone's name a few unknown letters further on; 0 when there is none. */
    private int zoneWithin(int from) {
        for (int i = from; i < Math.min(end, from + 5) && text[i] >= '\u4e00' && text[i] <= '\u9fff'; i++) {
            for (String zone : ZONE_ENDINGS) {
                if (i > from && starts(zone, i)) {
                    return i + zone.length();
                }
            }
            if (vocabulary.words().longest(text, i, end) != null) {
                return 0;
            }
        }
        return 0;
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
        boolean slogan = numeral.form().equals("首位") && after < end && "精目担机理度产战".indexOf(text[after]) >= 0
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
        if (FigureReader.isDigit(text[at])
                && at > 0
                && (isLetter(text[at - 1]) || text[at - 1] == '_')
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
        if (FigureReader.isDigit(text[at])) {
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
        return word ? NO_SIGN.indexOf(before) < 0 : !Character.isLetterOrDigit(before) && before != '%';
    }

    /** Adds the figure at {@code number}, or the words it is part of; {@code start} when there is none. */
    private int figure(int start, int number, @Nullable Hedge hedge) {
        Figure figure = figures.at(start, number, end, hedge);
        if (figure == null) {
            return start;
        }
        int after = figure.end();
        char next = after < end ? text[after] : ' ';
        if (next == '强' && figure.kind() != Kind.PERCENT || isLetter(next) && figure.kind() == Kind.BARE) {
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
                || FigureReader.isDigit(text[at])
                || text[at] == '-' && at > after;
    }

    private int asWords(int start, int after, String reason) {
        open(start);
        skipped.add(new Skipped(new Span(start, after), reason));
        return after;
    }

    private int digitsAsWords(int at) {
        int after = at;
        while (after < end && (FigureReader.isDigit(text[after]) || text[after] == '.')) {
            after++;
        }
        return asWords(at, after, reason(after < end ? text[after] : ' '));
    }

    private static String reason(char next) {
        return switch (next) {
            case '岁', '周' -> "age";
            case '期', '届', '次', '号', '级', '批' -> "ordinal";
            case '年', '月', '日', '时', '点' -> "date";
            case '”', '’', '」' -> "name";
            default -> "no unit";
        };
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
            for (String of : THRESHOLD_OF) {
                if (starts(of, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 80亿元项目1个, 50亿元或5亿美元以上项目2个: how large each of those counted is. */
    private boolean isSizeOfCounted(int after) {
        if (after + 1 < end && text[after] == '或' && FigureReader.isDigit(text[after + 1])) {
            Figure other = figures.at(after + 1, after + 1, end, null);
            return other != null && other.kind() == Kind.MONEY && isThreshold(other, other.end());
        }
        for (int i = after; i < Math.min(end - 2, after + 7) && !MARK[text[i]]; i++) {
            if (starts("项目", i)) {
                int digits = i + 2;
                while (digits < end && FigureReader.isDigit(text[digits])) {
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
        int digits = at + 1;
        while (digits < end && FigureReader.isDigit(text[digits]) && digits < at + 6) {
            digits++;
        }
        int to = digits > at + 1 ? digits : Numerals.end(text, at + 1, Math.min(end, at + 6));
        if (to == at + 1) {
            open(at);
            return at + 1;
        }
        boolean suffixed = to < end && (text[to] == '位' || text[to] == '名');
        boolean ordinal =
                !suffixed && to < end && (NO_PLACE.indexOf(text[to]) >= 0 || text[to] == '-' || namesSomething(to));
        if (ordinal) {
            return asWords(at, to, "ordinal");
        }
        int value = digits > at + 1
                ? Integer.parseInt(new String(text, at + 1, to - at - 1))
                : Numerals.value(text, at + 1, to).intValue();
        return value < 1 ? asWords(at, to, "ordinal") : rank(at, to + (suffixed ? 1 : 0), value, Bound.EXACT);
    }

    /** 第一要务, 第一方阵: a noun follows at once and nothing before it ranks. */
    private boolean namesSomething(int to) {
        boolean noun = text[to] >= '\u4e00' && text[to] <= '\u9fff' && GOES_ON.indexOf(text[to]) < 0;
        boolean ranked = run < 0
                && !mentions.isEmpty()
                && mentions.getLast() instanceof Mention.Said said
                && (said.does(Cue.RANKS) || said.does(Cue.COHORT) || said.does(Cue.ADVANCE) || said.does(Cue.REACHED));
        return starts("方阵", to) || noun && !ranked;
    }

    /** 前70名, 前十; 0 when it is none. */
    private int top(int at) {
        int digits = at + 1;
        while (digits < end && FigureReader.isDigit(text[digits]) && digits < at + 6) {
            digits++;
        }
        int to = digits > at + 1 ? digits : Numerals.end(text, at + 1, Math.min(end, at + 6));
        if (to == at + 1) {
            return 0;
        }
        boolean suffixed = to < end && "位名强".indexOf(text[to]) >= 0;
        boolean bare = to >= end || ",;。、)!行之的”".indexOf(text[to]) >= 0;
        if (!suffixed && !bare) {
            return 0;
        }
        int value = digits > at + 1
                ? Integer.parseInt(new String(text, at + 1, to - at - 1))
                : Numerals.value(text, at + 1, to).intValue();
        return value < 1 ? 0 : rank(at, to + (suffixed ? 1 : 0), value, Bound.AT_MOST);
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
            if (FigureReader.isDigit(text[i])) {
                int after = i;
                while (after < to && FigureReader.isDigit(text[after])) {
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
                && (isLetter(text[after]) || FigureReader.isDigit(text[after]) || "._-/&".indexOf(text[after]) >= 0)) {
            after++;
        }
        number(at, after);
        return after;
    }

    /** [2]: a mark of a note, which does not part the name from its figure. */
    private int footnote(int at) {
        if (text[at] != '[' || at + 2 >= end || !FigureReader.isDigit(text[at + 1])) {
            return at;
        }
        int to = at + 1;
        while (to < end && FigureReader.isDigit(text[to]) && to < at + 4) {
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
        mentions.add(endsLikeAZone(from, to) ? new Mention.Said(from, to, PLACE) : new Mention.Words(from, to));
        mentions.addAll(tail);
    }

    /** A lone 增 or 降 is a verb only right before a figure. */
    private static boolean partsFrom(Word word, boolean beforeFigure) {
        long verbs = (beforeFigure ? Cue.RISE.bit | Cue.FALL.bit : 0)
                | Cue.RANKS.bit
                | Cue.OF_ALL.bit
                | Cue.REACHED.bit
                | Cue.COMPARE.bit
                | Cue.EACH.bit
                | Cue.FROM.bit;
        return (word.cues() & verbs) != 0 && !word.form().equals("位") || "达为的和与及有共约仅将以对于了中超近".contains(word.form());
    }

    private boolean endsLikeAZone(int from, int to) {
        if (to - from < 3 || text[to - 1] != '区' && text[to - 1] != '园') {
            return false;
        }
        for (String zone : ZONE_ENDINGS) {
            if (to - from > zone.length() && to - from < 16 && starts(zone, to - zone.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean startsNumber(int at) {
        return FigureReader.isDigit(text[at]) || Numerals.is(text[at]);
    }

    private boolean starts(String word, int at) {
        if (at < 0 || at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] marks() {
        boolean[] marks = new boolean[Character.MAX_VALUE + 1];
        MARKS.chars().forEach(c -> marks[c] = true);
        return marks;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
