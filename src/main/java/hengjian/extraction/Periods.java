package hengjian.extraction;

import hengjian.fact.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The periods of one sentence: which one holds for a figure, and which are only compared with. */
final class Periods {

    /** A period and how it was found. */
    record Found(Period period, Reading.PeriodSource source) {}

    /** —— before the first word of a paragraph. */
    private static final int LONGEST_SIGN = 2;

    /** As far as 工作报告 stands behind the year it is named by. */
    private static final int LONGEST_REPORT = 16;

    /** 过去五年; longer words name the years themselves. */
    private static final int LONGEST_SPAN = 4;

    private static final boolean[] NONE = {};
    /** As far as a sentence says at once what it compares with. */
    private static final int BASE_REACH = 6;

    /** 2016-2018年; shorter words for years are no range. */
    private static final int SHORTEST_RANGE = 10;

    private final List<Mention> mentions;

    /** Before its first period there is nothing to look for. */
    private final Gist gist;

    /** Which mentions are periods that are only compared with; empty where the sentence names no period. */
    private final boolean[] compared;

    private final Discourse discourse;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final boolean goesOn;
    private final EarlierStretch earlier;

    /** Where 当月 and 累计 stand, as {@link #spans}. */
    private final int[] spans;

    Periods(List<Mention> mentions, Gist gist, Discourse discourse, Calendar calendar, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.mentions = mentions;
        this.compared = gist.hasPeriods() ? ComparedPeriods.in(mentions) : NONE;
        this.gist = gist;
        this.spans = gist.does(Cue.MONTH) || gist.does(Cue.ADDED_UP) ? spans(mentions) : new int[0];
        this.discourse = discourse;
        this.calendar = calendar;
        this.earlier = new EarlierStretch(mentions, gist.does(Cue.COMPARE));
        this.goesOn =
                !mentions.isEmpty() && mentions.getFirst() instanceof Mention.Said said && said.does(Cue.OF_WHICH);
    }

    /** 由上年的6.9调整为6.7: the second figure is not the year before's. */
    private boolean isLeft(int time, int index) {
        boolean from = time > 0
                && mentions.get(time - 1) instanceof Mention.Said said
                && said.does(Cue.FROM)
                && ComparedPeriods.isStart(mentions, time);
        boolean figures = false;
        for (int i = time + 1; from && i < index; i++) {
            figures |= mentions.get(i) instanceof Mention.Number;
            if (figures && mentions.get(i) instanceof Mention.Said said && said.does(Cue.REACHED)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return mentions.size();
    }

    /**
     * The period of the figure at {@code index}; of the {@code nth} of a list where the sentence names several, or as many
     * years: 2016年至2018年，分别完成236.3亿元、314.5亿元、365亿元.
     */
    Found at(int index, int nth, int of) {
        int rate = ofComparedRate(index);
        if (rate >= 0) {
            return new Found(resolved(rate), Reading.PeriodSource.SENTENCE);
        }
        Found found = own(index, nth, of);
        return new Found(earlier.of(found.period(), index), found.source());
    }

    private Found own(int index, int nth, int of) {
        int own = before(index);
        if (own < 0) {
            Period last = discourse.last();
            return goesOn && last != null
                    ? new Found(last, Reading.PeriodSource.PARAGRAPH)
                    : new Found(ofMonth(discourse.period(), -1, index), discourse.periodSource());
        }
        int chosen = of > 1 ? listed(own, nth, of) : own;
        if (chosen == own
                && isRange(own)
                && resolved(own) instanceof Period.Years(int from, int to)
                && to - from + 1 == of) {
            return new Found(new Period.Year(from + nth), Reading.PeriodSource.SENTENCE);
        }
        return new Found(ofMonth(resolved(chosen), own, index), Reading.PeriodSource.SENTENCE);
    }

    /** 高于一季度的2%, 较上月13.1%的增速, 较1-2月(-0.6%)提高: a percentage right behind a period that is compared with is of that; else -1. */
    private int ofComparedRate(int index) {
        int turned = turned(index);
        if (turned >= 0) {
            return turned;
        }
        boolean of = index > 1
                && (mentions.get(index - 1).says("的")
                        || mentions.get(index - 1) instanceof Mention.Mark(int start, char sign) && sign == '(');
        int time = of ? index - 2 : index - 1;
        boolean rate = time > 0
                && mentions.get(time) instanceof Mention.Time named
                && named.period() != null
                && compared[time]
                && mentions.get(index) instanceof Mention.Number(Figure figure)
                && figure.kind() == Figure.Kind.PERCENT
                && !(mentions.get(time - 1) instanceof Mention.Said said && said.does(Cue.FROM));
        return rate ? time : -1;
    }

    /**
     * 由去年全年下降3.8%转为增长1.8%, 由上年同期下降12.3%转为增长: the period that the rate a turn started from is named
     * with, or -1.
     */
    private int turned(int index) {
        int time = index - 2;
        if (time > 0 && mentions.get(time) instanceof Mention.Said same && same.does(Cue.EARLIER)) {
            time--;
        }
        boolean turns = time > 0
                && mentions.get(index - 1) instanceof Mention.Said moved
                && (moved.does(Cue.RISE) || moved.does(Cue.FALL))
                && mentions.get(time) instanceof Mention.Time own
                && own.period() != null
                && mentions.get(time - 1) instanceof Mention.Said from
                && from.does(Cue.FROM);
        return turns ? time : -1;
    }

    /** 2016年至2018年, unlike 未来五年. */
    private boolean isRange(int at) {
        return mentions.get(at).end() - mentions.get(at).start() >= SHORTEST_RANGE;
    }

    /**
     * 前三季度…，当月进出口: the last month alone, until another period is named or 累计 goes back to all of them; 9月份…，累计增长2.9%:
     * all the months up to that.
     */
    private Period ofMonth(Period period, int own, int index) {
        int told = spans.length == 0 || index == 0 ? -1 : spans[index - 1];
        if (told <= own) {
            return period;
        }
        if (mentions.get(told).says("累计")) {
            return period instanceof Period.Month ? Calendar.upTo(period) : period;
        }
        return Calendar.lastMonth(period);
    }

    /** For each mention the last 当月 or 累计 up to it, -1 where there is none; empty where the sentence says neither. */
    private static int[] spans(List<Mention> mentions) {
        int[] spans = new int[mentions.size()];
        int last = -1;
        for (int i = 0; i < spans.length; i++) {
            boolean tells = mentions.get(i) instanceof Mention.Said said && (said.does(Cue.MONTH) || said.says("累计"));
            last = tells ? i : last;
            spans[i] = last;
        }
        return spans;
    }

    /** Whether the period is a bare 今年 of another clause. */
    boolean isThisYear(int index) {
        int own = before(index);
        boolean sameClause = true;
        for (int i = own + 1; own >= 0 && i < index; i++) {
            sameClause &= !(mentions.get(i) instanceof Mention.Mark(int start, char sign)) || sign == '、';
        }
        return own >= 0
                && !sameClause
                && mentions.get(own) instanceof Mention.Time time
                && time.period() instanceof Period.Year
                && time.end() - time.start() == 2;
    }

    /** 五年来, “十三五”时期, 过去五年: of this sentence, or handed down. */
    boolean isLookBack(int index, String text) {
        int own = before(index);
        if (own < 0) {
            return true;
        }
        return isSpan(
                text.substring(mentions.get(own).start(), mentions.get(own).end()), vocabulary);
    }

    /** The years that the sentence looks back on before a figure, null when it does on none. */
    Period.@Nullable Years span(int index, String text) {
        for (int i = index - 1; i >= gist.period(); i--) {
            if (mentions.get(i) instanceof Mention.Time(int start, int end, Period period)
                    && period instanceof Period.Years years
                    && !compared[i]
                    && isSpan(text.substring(start, end), vocabulary)) {
                return years;
            }
        }
        return null;
    }

    /** Whether the words of a stretch of years look back on it: 五年来, “十三五”时期, 过去五年. */
    static boolean isSpan(String words, Vocabulary vocabulary) {
        return words.startsWith("过去")
                || words.startsWith("近")
                || words.startsWith("这")
                || words.endsWith("来")
                || words.endsWith("年") && words.length() <= LONGEST_SPAN
                || vocabulary.list(Role.SPAN).ends(words);
    }

    /** The year that the figure's sentence, or its paragraph, compares with: 与“十二五”末相比, 是2005年的5.2倍; 0 when none. */
    int base(int index) {
        for (int i = index - 1; i >= gist.period(); i--) {
            boolean base =
                    compared[i] || i > 0 && mentions.get(i - 1) instanceof Mention.Said said && said.does(Cue.FROM);
            if (base
                    && mentions.get(i) instanceof Mention.Time(int start, int end, Period period)
                    && period instanceof Period.Year(int year)) {
                return year;
            }
        }
        return discourse.base();
    }

    /** 与“十五”末相比，2010年…: the sentence is about the years since. */
    boolean opensWithBase() {
        for (int i = 0; i < Math.min(BASE_REACH, mentions.size()); i++) {
            if (mentions.get(i) instanceof Mention.Said said && said.does(Cue.BASE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of the period say that it began in the past and goes on: “十四五”以来. */
    boolean looksBack(int index, String text) {
        int own = before(index);
        return own < 0
                ? discourse.looksBack()
                : isSince(text.substring(
                        mentions.get(own).start(), mentions.get(own).end()));
    }

    private static boolean isSince(String words) {
        return words.endsWith("以来");
    }

    boolean saysItself(int index) {
        return before(index) >= 0;
    }

    private int before(int index) {
        int depth = 0;
        boolean left = false;
        boolean past = false;
        for (int i = index - 1; i >= gist.period(); i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Mark(int start, char sign)) {
                depth += sign == ')' ? 1 : sign == '(' && depth > 0 ? -1 : 0;
                left |= sign == ';';
                past |= sign == ',';
            }
            if (depth == 0
                    && mention instanceof Mention.Time time
                    && time.period() != null
                    && !compared[i]
                    && !isLeft(i, index)
                    && !isAside(i, time)
                    && !(past && i > gist.period() && isPlanned(i))
                    && !(left && i > gist.period() && !opens(i))) {
                return i;
            }
        }
        return -1;
    }

    /** 前三季度进出口增长18.6%，持续今年以来两位数增长态势: 今年以来 inside a clause leaves the period that opened the sentence. */
    private boolean isAside(int at, Mention.Time time) {
        return time.period() instanceof Period.Years
                ? isRecord(at)
                : at > gist.period()
                        && !opens(at)
                        && (time.period() instanceof Period.YearToDate || isExtreme(at) || isContinued(at));
    }

    /** 1-3月份，新开工项目49个，2016年计划完成投资46.3亿元，5亿元以上项目5个: the plan's year is for no more than the plan. */
    private boolean isPlanned(int at) {
        return at + 1 < mentions.size()
                && mentions.get(at) instanceof Mention.Time(int start, int end, Period period)
                && period instanceof Period.Year
                && mentions.get(at + 1) instanceof Mention.Said said
                && said.word().form().startsWith("计划");
    }

    /** 延续了上半年良好的发展态势. */
    private boolean isContinued(int at) {
        return mentions.get(at - 1).says("延续") || mentions.get(at - 1).says("延续了");
    }

    /** 9月份增速全年最低. */
    private boolean isExtreme(int at) {
        return mentions.get(at) instanceof Mention.Time(int start, int end, Period period)
                && period instanceof Period.Year
                && at + 1 < mentions.size()
                && (mentions.get(at + 1).says("最低") || mentions.get(at + 1).says("最高"));
    }

    private boolean isFirst(int at) {
        return at < mentions.size() && mentions.get(at).says("首次");
    }

    /** 创10年来最好排位, 20年来首次, 三年来增速首次. */
    private boolean isRecord(int at) {
        return isFirst(at + 1)
                || isFirst(at + 2)
                || at > 0 && mentions.get(at - 1).says("创")
                || at > 0
                        && mentions.get(at - 1) instanceof Mention.Words(int start, int end)
                        && end - start <= 2
                        && end == mentions.get(at).start();
    }

    /** 2015和2016年同期增速分别为3.3%、0.5%: the periods of a list in order, when there are as many. */
    private int listed(int own, int nth, int of) {
        int first = own;
        for (int k = 1; k < of; k++) {
            if (first < 2
                    || !Lead.isJoint(mentions.get(first - 1))
                    || !(mentions.get(first - 2) instanceof Mention.Time)) {
                return own;
            }
            first -= 2;
        }
        return first + 2 * nth;
    }

    /** 2016年同期 is the same stretch of 2016 as the text speaks of otherwise. */
    private Period resolved(int at) {
        Period period = ((Mention.Time) mentions.get(at)).period();
        int next = at + 1;
        while (next + 1 < mentions.size()
                && (Lead.isJoint(mentions.get(next)) || mentions.get(next) instanceof Mention.Time)) {
            next++;
        }
        boolean earlier =
                next < mentions.size() && mentions.get(next) instanceof Mention.Said said && said.does(Cue.EARLIER);
        if (earlier && period instanceof Period.Year year) {
            int outer = before(at);
            Period base =
                    outer >= 0 && !(mentions.get(outer) instanceof Mention.Time t && t.period() instanceof Period.Year)
                            ? ((Mention.Time) mentions.get(outer)).period()
                            : discourse.period();
            Period shifted = Calendar.shifted(base, year.year());
            return shifted == null ? period : shifted;
        }
        return period == null ? discourse.period() : period;
    }

    /** What 由3.69%提高到4.2% started from: the stretch before the one it led to. */
    static Period before(Period period) {
        Period shifted =
                switch (period) {
                    case Period.Years years -> new Period.Year(years.from() - 1);
                    case Period.Year year -> new Period.Year(year.year() - 1);
                    case Period.HalfYear half -> new Period.HalfYear(half.year() - 1, half.half());
                    case Period.Quarter quarter -> new Period.Quarter(quarter.year() - 1, quarter.quarter());
                    case Period.Month month -> new Period.Month(month.year() - 1, month.month());
                    case Period.Months months -> new Period.Months(months.year() - 1, months.from(), months.to());
                    case Period.YearToDate year -> new Period.Year(year.year() - 1);
                    case Period.Day day -> new Period.Year(day.day().getYear() - 1);
                };
        return shifted;
    }

    @Nullable
    Period last() {
        int last = before(mentions.size());
        if (last < 0) {
            int told = spans.length == 0 ? -1 : spans[spans.length - 1];
            boolean month = told >= 0 && !mentions.get(told).says("累计");
            return goesOn ? discourse.last() : month ? Calendar.lastMonth(discourse.period()) : null;
        }
        return ofMonth(resolved(last), last, mentions.size());
    }

    /** Hands a period that opens the sentence, or a clause of it, down to the paragraph. */
    void handDown(String text) {
        if (!gist.hasPeriods() || gist.period() > gist.figure() || turns() > 2) {
            return;
        }
        for (int i = gist.period(); i < gist.figure(); i++) {
            if (mentions.get(i) instanceof Mention.Time(int start, int end, Period period)
                    && period != null
                    && !compared[i]
                    && opens(i)
                    && !namesReport(text, end)
                    && holdsOn(period, text.substring(start, end))) {
                discourse.handDown(period, isSince(text.substring(start, end)));
            }
        }
    }

    /** 2020年永兴县政府工作报告: the year in the name of a report is not what the paragraph is about. */
    private static boolean namesReport(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + LONGEST_REPORT)).contains("工作报告");
    }

    /** How many different periods open clauses: 一季度增长6.7%，二季度增长6.7%，三季度增长6.7% hands none down. */
    private int turns() {
        Set<Period> opening = new HashSet<>();
        for (int i = gist.period(); i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Time time && time.period() != null && !compared[i] && opens(i)) {
                opening.add(time.period());
            }
        }
        return opening.size();
    }

    /** Whether 到2023年 behind it opens a clause, which 1978年到2000年 does not. */
    private static boolean opensUntil(Mention before) {
        return !(before instanceof Mention.Time) && !(before instanceof Mention.Words);
    }

    private boolean opens(int at) {
        if (at == 0 || at == 1 && mentions.getFirst().end() < mentions.get(1).start()) {
            return true;
        }
        return switch (mentions.get(at - 1)) {
            case Mention.Mark mark -> mark.sign() != '(' && mark.sign() != '、';
            case Mention.Said said ->
                at == 1 && !said.word().isName()
                        || said.word().form().startsWith("截")
                        || said.word().is("据")
                        || said.word().is("到") && (at < 2 || opensUntil(mentions.get(at - 2)));
            case Mention.Number n -> false;
            case Mention.Time t -> false;
            case Mention.Words words -> at == 1 && words.end() - words.start() <= LONGEST_SIGN;
        };
    }

    /**
     * A look back at the year before does not hold on, nor do eleven months in a report on the whole year, nor does a
     * stretch of years unless it is a look back itself.
     */
    private boolean holdsOn(Period period, String words) {
        TimeWords.Sense sense = vocabulary.times().sense(words);
        if (sense != null && (sense.isAnotherYear() || sense == TimeWords.Sense.NAMED_YEAR)) {
            return false;
        }
        if (period instanceof Period.Years) {
            return words.startsWith("过去")
                    || words.startsWith("这")
                    || vocabulary.list(Role.SPAN).ends(words);
        }
        if (calendar.closes() && period instanceof Period.Months) {
            return false;
        }
        return !(discourse.whole() instanceof Period.Year)
                || !period.last().isBefore(discourse.whole().first())
                || period.last().getYear() >= calendar.published().getYear() - 1;
    }
}
