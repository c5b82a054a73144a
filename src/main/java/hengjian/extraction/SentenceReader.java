package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.fact.Bound;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the figures of one sentence to what they are about, left to right. */
final class SentenceReader {

    /**
     * A figure bound to its topic by a rule.
     *
     * @param index of its mention
     * @param nth and {@code of}: which of how many of one list
     * @param start whether it is where a rise or fall started from: 由3.69%提高到4.2%
     */
    record Read(int index, Clause clause, Rule rule, boolean falls, Status announced, int nth, int of, boolean start) {}

    /** Where a figure stands: its mention, which of how many of its list, and the list's last mention. */
    private record Place(int index, int nth, int of, int last) {}

    /** As far behind a figure as it may say what is aimed at. */
    private static final int NEARBY = 5;

    /** What holds for both ends of 从4.2%提高到4.3%. */
    private static final long STARTED = Cue.SHARE.bit
            | Cue.OF_ALL.bit
            | Cue.COMPLETION.bit
            | Cue.CONTRIBUTION.bit
            | Cue.RATE.bit
            | Cue.DROP.bit
            | Cue.RANKS.bit
            | Cue.AVERAGE.bit;

    private final List<Mention> mentions;
    private final Topics topics;
    private final Lists lists;
    private final Parallel parallel;
    private final Rates rates;
    private final CountedSizes sizes;
    private final List<Skipped> skipped;
    private final List<Read> bound = new ArrayList<>();
    private final List<Topic> series = new ArrayList<>();
    private final List<Topic> pending = new ArrayList<>();
    private final Announced announced;
    private int heard;
    private boolean additions;

    /** Whether a comma has parted the last addition from the next figure: 新增科技型企业6050家，“小巨人”企业137家. */
    private boolean paused;

    /** Whether the last addition named what was added behind 新增, as 净增3812户 does not. */
    private boolean named;

    private boolean growth;

    private boolean wasNew;

    /** Whether the list's last count was expected: 预计新增规上企业60家、亿元企业20家. */
    private boolean expected;

    private boolean declines;

    /** Whether the last list gave each of several things a figure: 分别达40.5亿美元、24.5亿美元，排全区第二. */
    private boolean respectively;

    private boolean aimedAt;

    /** What was spoken of before an open bracket. */
    private @Nullable Topic outside;

    /** The projects that were spoken of before it. */
    private @Nullable Topic group;

    private long startCues;

    /**
     * @param announced what is announced for the figures of the sentence
     * @param growth whether the last figure before it was one of growth
     */
    SentenceReader(
            List<Mention> mentions,
            Topics topics,
            Vocabulary vocabulary,
            Announced announced,
            boolean growth,
            Rates rates,
            List<Skipped> skipped) {
        this.announced = announced;
        this.growth = growth;
        this.rates = rates;
        this.sizes = new CountedSizes(mentions, topics);
        this.mentions = mentions;
        this.topics = topics;
        this.lists = new Lists(mentions);
        this.parallel = new Parallel(topics, vocabulary);
        this.skipped = skipped;
    }

    /** Whether the last figure was one of growth. */
    boolean endsWithGrowth() {
        return growth;
    }

    List<Read> read() {
        int index = next(0);
        int before = 0;
        while (index < mentions.size()) {
            Lead lead = Lead.of(mentions, index);
            List<Integer> listed = lists.at(index, lead);
            hear(index);
            mentionBetween(before, lead);
            list(listed, rates.lead(before, index, lead));
            before = listed.getLast() + 1;
            index = next(before);
        }
        rates.hear(before, mentions.size());
        return bound;
    }

    private int next(int from) {
        int at = from;
        while (at < mentions.size() && !(mentions.get(at) instanceof Mention.Number)) {
            at++;
        }
        return at;
    }

    /** Takes in what the words up to the figure say of it. */
    private void hear(int index) {
        for (; heard < index; heard++) {
            switch (mentions.get(heard)) {
                case Mention.Said said -> announced.hear(said, heard, bound.isEmpty());
                case Mention.Mark mark -> {
                    bracket(mark.sign());
                    if (mark.sign() == ';') {
                        growth = false;
                        announced.endClause();
                    }
                    if (mark.sign() != '、') {
                        series.clear();
                        series.addAll(pending);
                        pending.clear();
                        expected = false;
                        paused = named && additions && mark.sign() == ',' && !paused;
                        additions = paused;
                    }
                }
                case Mention.Time time -> announced.hear(time, heard);
                case Mention.Number n -> {}
                case Mention.Words w -> {}
            }
        }
    }

    /** 进出口10.1万亿元（其中，出口6万亿元），同比增长1%: behind a bracket the sentence goes on with what stood before it. */
    private void bracket(char sign) {
        if (sign == '(') {
            outside = topics.spoken().current();
            group = topics.group();
        } else if (sign == ')') {
            Topic before = outside;
            outside = null;
            if (before != null && before != topics.spoken().current()) {
                topics.resume(before, group);
            }
        }
    }

    /** Names in clauses without a figure say what the next ones are about. */
    private void mentionBetween(int before, Lead lead) {
        if (before < lead.from()) {
            topics.mention(before, lead.from());
        }
    }

    private void list(List<Integer> listed, Lead lead) {
        int index = listed.getFirst();
        int count = listed.size();
        Figure last = ((Mention.Number) mentions.get(listed.getLast())).figure();
        Figure opening = ((Mention.Number) mentions.get(index)).figure();
        Figure first = Lists.shared(opening, opening, last);
        List<Topic> given = count > 1 ? parallel.of(lead, count, first) : List.of();
        if (count > 1 && namesNothing(lead)) {
            Lead before = clauseBefore(lead);
            List<Topic> announcedThere = before == lead ? List.of() : parallel.of(before, count, first);
            if (!announcedThere.isEmpty() && !namesNothing(before)) {
                given = announcedThere;
                lead = lead.with(before);
            }
        }
        if (count > 1 && isOneThing(given)) {
            given = parallel.parts(listBefore(lead, count), given);
        }
        if (count == 1 && given.isEmpty() && isEach(lead, first)) {
            each(index, first, lead);
            return;
        }
        respectively = count > 1 && lead.does(Cue.RESPECTIVELY);
        given = invested(given, first, lead);
        Topic topic = given.isEmpty() ? topics.of(index, first, lead) : given.getFirst();
        Read head = null;
        for (int nth = 0; nth < count; nth++) {
            int at = listed.get(nth);
            Figure figure = Lists.shared(((Mention.Number) mentions.get(at)).figure(), opening, last);
            Topic about = given.isEmpty() ? topic : given.get(nth);
            head = bind(new Place(at, nth, count, listed.getLast()), figure, about, lead, head);
        }
    }

    private List<Topic> invested(List<Topic> given, Figure figure, Lead lead) {
        List<Topic> invested = given.isEmpty() ? given : new ArrayList<>(given);
        for (int i = 0; i < given.size(); i++) {
            invested.set(i, topics.scoped(topics.invested(given.get(i), figure, lead), lead));
        }
        return invested;
    }

    /** Which way a figure goes: as its own words say, or, in a list, as the figure before it. */
    private boolean falls(int index, Figure.Kind kind, Lead lead, @Nullable Read before) {
        return before == null
                ? Signs.falls(lead, kind, declines)
                : lists.joins(mentions.get(index - 1), index)
                        ? before.falls()
                        : Signs.falls(Lead.of(mentions, index), kind, declines);
    }

    private static boolean isOneThing(List<Topic> given) {
        return !given.isEmpty()
                && given.getFirst().breakdown() == null
                && Collections.frequency(given, given.getFirst()) == given.size();
    }

    private boolean isEach(Lead lead, Figure figure) {
        boolean several = lead.does(Cue.EACH) && !lead.does(Cue.OF_ALL);
        boolean both = respectively && figure.kind() == Kind.RANK && namesNothing(lead) && series.size() > 1;
        boolean joint = figure.kind() == Kind.RANK && lead.namesSeveral();
        boolean moves = figure.kind() == Kind.PERCENT && (lead.does(Cue.RISE) || lead.does(Cue.FALL))
                || figure.kind() == Kind.TIMES && figure.counter().isEmpty();
        boolean together = moves
                && (lead.cues() & (Cue.OF_ALL.bit | Cue.RESPECTIVELY.bit | Cue.CONTRIBUTION.bit)) == 0
                && lead.joinsIndicators();
        return both
                || joint
                || together
                || several && figure.kind() != Kind.COUNT
                || figure.kind() == Kind.RANK
                        && (lead.listsNames() || lead.joinsNames() || isTotalAndRate(lead, figure));
    }

    /** 总量和增速位列全市榜首: a place for the amount, and one for its growth. */
    private static boolean isTotalAndRate(Lead lead, Figure figure) {
        boolean total = false;
        for (int i = 0; i < lead.items().size() - 2; i++) {
            total |= lead.items().get(i) instanceof Mention.Said said
                    && said.does(Cue.TOTAL)
                    && Lead.isJoint(lead.items().get(i + 1))
                    && lead.does(Cue.RATE);
        }
        return total && figure.kind() == Kind.RANK;
    }

    /** 均居全省第2位: one fact for each of the things listed. */
    private void each(int index, Figure figure, Lead lead) {
        List<Topic> listed = parallel.each(lead, figure);
        if (listed.isEmpty() && lead.lastName() < 0 && lead.lastWords() == null) {
            listed = parallel.each(clauseBefore(lead), figure);
        }
        List<Topic> all = !listed.isEmpty() ? listed : figure.kind() == Kind.RANK ? differing(series) : List.of();
        if (all.isEmpty()) {
            Topic topic = topics.of(index, figure, lead);
            all = isTotalAndRate(lead, figure) ? List.of(topic, topic) : List.of(topic);
        }
        for (Topic topic : all) {
            bind(new Place(index, 0, 1, index), figure, topic, lead, null);
        }
    }

    /** 增速高于全国、全省2.0、1.6个百分点，居全市第1位: the things spoken of, each once; none where it is one thing. */
    private static List<Topic> differing(List<Topic> series) {
        List<Topic> apart = series.size() > 1 ? series.stream().distinct().toList() : List.of();
        return apart.size() > 1 ? apart : List.of();
    }

    private static boolean namesNothing(Lead lead) {
        return lead.lastName() < 0 && lead.lastWords() == null;
    }

    /** The clause before the one a lead belongs to: 孵化器、科技型中小企业，均居全国第一. */
    private Lead clauseBefore(Lead lead) {
        int mark = lead.from() - 1;
        return mark >= 0 && mentions.get(mark) instanceof Mention.Mark ? Lead.of(mentions, mark) : lead;
    }

    /** The clause before, and where it counts what it lists, the list itself: 光伏设备、锂电池2个细分行业，增加值分别增长36.9%、28.8%. */
    private Lead listBefore(Lead lead, int count) {
        Lead clause = clauseBefore(lead);
        int number = clause.from() - 1;
        boolean sums = clause != lead
                && number > 0
                && mentions.get(number) instanceof Mention.Number(Figure figure)
                && figure.counts()
                && figure.value().intValue() == count;
        return sums ? Lead.of(mentions, number) : clause;
    }

    private Read bind(Place place, Figure figure, Topic topic, Lead lead, @Nullable Read head) {
        int index = place.index();
        boolean start = (place.of() == 1 || figure.kind() == Kind.BARE) && lead.comesFrom() && leadsOn(place.last());
        long cues = lead.cues() | startCues | bracketed(lead);
        startCues = 0;
        if (start) {
            Lead next = Lead.of(mentions, next(index + 1));
            cues |= next.cues();
            startCues = lead.cues() & STARTED;
        }
        boolean ofWhich = wasNew && lead.does(Cue.OF_WHICH);
        boolean total = lead.items().isEmpty() && figure.bound() == Bound.MORE_THAN;
        boolean goesOn = additions && !total && (!paused || isBare(lead) && topic.isCount());
        boolean stock = (cues & Cue.TOTAL.bit) != 0;
        boolean also = !stock && (goesOn || ofWhich || totalFollows(index));
        boolean gain = topic.source() == Reading.Binding.NAMED_AFTER && figure.kind() == Kind.MONEY;
        boolean goesPublic =
                topic.is("ENTERPRISES_LISTED") && topics.words(topic).equals("企业");
        cues |= goesPublic ? Cue.NEW.bit : 0;
        cues |= gain ? cuesAfter(index) & Cue.NEW.bit : 0;
        cues |= also && figure.counts() ? Cue.NEW.bit : 0;
        cues |= expected && figure.counts() ? Cue.ESTIMATE.bit : 0;
        expected = figure.counts() && (cues & Cue.ESTIMATE.bit) != 0;
        cues |= aimedAt && figure.kind() == Kind.PERCENT && namesNothing(lead) ? Cue.COMPLETION.bit : 0;
        aimedAt = lead.endsWith(Cue.GOAL) && figure.isAmount();
        Figure whole = figure.kind() == Kind.BARE && topic.is("POPULATION")
                ? figure.counted()
                : Rules.isPlace(figure, lead, cues) ? figure.placed() : figure;
        whole = isRough(whole, lead)
                ? whole.bounded(Bound.ABOUT)
                : isOfWhole(index) ? whole.bounded(Bound.EXACT) : whole;
        boolean aim = isAimedAt(index) && !lead.says("实现了");
        long after = cuesAfter(index) | (aim ? Cue.TARGET.bit | Cue.GOAL.bit : 0);
        Clause clause = new Clause(whole, topic, lead, cues, after, growth);
        Rule rule = head != null ? head.rule() : start ? Rules.start(clause) : Rules.of(clause);
        Read own = new Read(
                index,
                clause,
                rule,
                falls(index, figure.kind(), lead, head) || isDrop(index),
                announced.status(),
                place.nth(),
                place.of(),
                start);
        remember(own);
        if (isOrdinal(clause) && !isRankedToo(clause)) {
            skipped.add(new Skipped(new Span(figure.start(), figure.end()), "ordinal"));
        } else if (whole.kind() == Kind.BARE && rule.measure() == Measure.LEVEL && !isIndex(clause)) {
            skipped.add(new Skipped(new Span(figure.start(), figure.end()), "no unit"));
        } else if (sizes.has(clause) && !isOfWhole(index)) {
            skipped.add(new Skipped(new Span(figure.start(), figure.end()), "threshold"));
        } else {
            bound.add(own);
        }
        return own;
    }

    /** 增速超过18.3%的全国平均水平: the figure itself is the country's. */
    private boolean isOfWhole(int index) {
        return isRateOf(index, Cue.COHORT);
    }

    private boolean isRateOf(int index, Cue cue) {
        return index + 2 < mentions.size()
                && mentions.get(index) instanceof Mention.Number(Figure figure)
                && figure.kind() == Kind.PERCENT
                && mentions.get(index + 1).says("的")
                && mentions.get(index + 2) instanceof Mention.Said said
                && said.does(cue);
    }

    /** 高于28%的年度目标. */
    private boolean isAimedAt(int index) {
        if (index + 2 >= mentions.size() || !mentions.get(index + 1).says("的")) {
            return false;
        }
        for (int i = index + 2; i < Math.min(mentions.size(), index + NEARBY) && isWord(mentions.get(i)); i++) {
            if (topics.text().startsWith("目标", mentions.get(i).end() - 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Mention mention) {
        return mention instanceof Mention.Said || mention instanceof Mention.Words;
    }

    /** 较一季度6.4%的降幅收窄: the figure itself is one of a fall. */
    private boolean isDrop(int index) {
        return isRateOf(index, Cue.DROP);
    }

    private static boolean isBare(Lead lead) {
        return !lead.items().isEmpty()
                && lead.items().stream()
                        .allMatch(item -> item instanceof Mention.Words
                                || Lead.isJoint(item)
                                || item instanceof Mention.Said said
                                        && said.word().isName());
    }

    private void remember(Read own) {
        declines = own.clause().lead().does(Cue.DROP)
                || own.rule().measure() == Measure.GROWTH && own.falls()
                || declines
                        && !own.clause().lead().does(Cue.RATE)
                        && !own.clause().lead().does(Cue.RISE);
        Clause clause = own.clause();
        topics.note(clause.topic());
        pending.add(clause.topic());
        paused = false;
        named = !clause.lead().endsWith(Cue.NEW);
        additions = clause.figure().counts() && clause.does(Cue.NEW) && (!clause.does(Cue.TOTAL) || clause.adds());
        wasNew = additions;
        if (clause.is(Kind.MONEY)) {
            rates.forget();
        }
        startCues |= clause.is(Kind.MONEY) && clause.lead().does(Cue.OF_ALL) ? Cue.OF_ALL.bit : 0;
        growth = own.rule().measure() == Measure.GROWTH || growth && clause.is(Kind.RANK);
    }

    /** 省级130家、达251家: the first is what was added. */
    private boolean totalFollows(int index) {
        return index + 3 < mentions.size()
                && mentions.get(index + 1) instanceof Mention.Mark(int start, char sign)
                && mentions.get(index + 2) instanceof Mention.Said said
                && (sign == '、' || sign == ',' && said.word().form().equals("累计达"))
                && (said.does(Cue.TOTAL) && said.word().length() > 1 || said.does(Cue.REACHED))
                && mentions.get(index + 3) instanceof Mention.Number(Figure next)
                && next.counts();
    }

    private boolean leadsOn(int index) {
        int next = next(index + 1);
        return next < mentions.size() && Lead.of(mentions, next).does(Cue.REACHED);
    }

    /** A place among others is a rank only where something is ranked. */
    private static boolean isOrdinal(Clause clause) {
        return clause.is(Kind.RANK)
                && !clause.does(Cue.RANKS)
                && !clause.does(Cue.COHORT)
                && !clause.does(Cue.ADVANCE)
                && !isSaidOf(clause)
                && !clause.does(Cue.TARGET);
    }

    /** 在全省中第一, 增速珠海第一: those it is a place among stand before it though nothing ranks. */
    private static boolean isSaidOf(Clause clause) {
        List<Mention> items = clause.lead().items();
        return !items.isEmpty()
                && (items.getLast().says("中")
                        || clause.does(Cue.RATE)
                                && items.getLast() instanceof Mention.Said said
                                && said.does(Cue.PLACE));
    }

    /** 增速高于全省平均水平(4.6%): what stands in a bracket alone is what the words before it say. */
    private long bracketed(Lead lead) {
        int mark = lead.from() - 1;
        boolean alone = lead.items().isEmpty()
                && mark > 0
                && mentions.get(mark) instanceof Mention.Mark(int start, char sign)
                && sign == '(';
        return alone ? Lead.of(mentions, mark).cues() & (Cue.RATE.bit | Cue.DROP.bit) : 0;
    }

    /** 约占全市21.3%. */
    private static boolean isRough(Figure figure, Lead lead) {
        if (figure.kind() != Kind.PERCENT || figure.bound() != Bound.EXACT || !lead.does(Cue.OF_ALL)) {
            return false;
        }
        for (Mention item : lead.items()) {
            if (item instanceof Mention.Said said
                    && said.does(Cue.OF_ALL)
                    && said.word().form().contains("约")) {
                return true;
            }
        }
        return false;
    }

    /** 居全国第三位、广东省第一位: a place in a list of ranks is one. */
    private boolean isRankedToo(Clause clause) {
        Lead lead = clause.lead();
        boolean joined = lead.from() > 1
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '、'
                && mentions.get(lead.from() - 2) instanceof Mention.Number(Figure before)
                && before.kind() == Kind.RANK;
        return joined
                && lead.items().stream()
                        .allMatch(item -> item instanceof Mention.Said said
                                && !said.word().isName());
    }

    private static boolean isIndex(Clause clause) {
        return clause.topic().is("CPI") || clause.does(Cue.SHARE);
    }

    private long cuesAfter(int index) {
        long cues = 0;
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Mark || mention instanceof Mention.Number) {
                break;
            }
            if (mention instanceof Mention.Said said) {
                cues |= said.word().cues();
            }
        }
        return cues;
    }
}
