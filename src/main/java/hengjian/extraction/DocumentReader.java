package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one document, sentence by sentence. An instance is used once. */
final class DocumentReader {

    private static final int HEADING = 40;

    private final SourceDocument document;
    private final String id;
    private final char[] text;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final Discourse discourse;
    private final Scanner scanner;
    private final Tables tables;
    private final Asides asides = new Asides();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Consumer<List<Mention>> listener;

    DocumentReader(SourceDocument document, Vocabulary vocabulary) {
        this(document, vocabulary, mentions -> {});
    }

    /** @param listener told the mentions of one sentence after another */
    DocumentReader(SourceDocument document, Vocabulary vocabulary, Consumer<List<Mention>> listener) {
        this.listener = listener;
        this.document = document;
        this.id = document.id();
        this.text = Folded.chars(document.text());
        this.vocabulary = vocabulary;
        this.calendar = new Calendar(document.published());
        Periods.Found whole = new WholePeriod(document, calendar, vocabulary).find(text);
        this.discourse = new Discourse(
                whole.period(),
                whole.source(),
                document.region(),
                vocabulary.zones().isZone(document.region()),
                document.publisher().contains("政府") || document.title().contains("工作报告"));
        discourse.ahead(isAhead(document.title()));
        this.tables = new Tables(document, id, text, vocabulary, calendar);
        this.scanner =
                new Scanner(text, document.text(), vocabulary, calendar, Folded.string(document.region()), skipped);
    }

    Extraction read() {
        Sentences sentences = new Sentences(text);
        for (Span sentence = sentences.next(); sentence.length() > 0; sentence = sentences.next()) {
            if (sentences.beginsParagraph()) {
                asides.endParagraph(skipped);
                discourse.paragraph();
                Tables.Found table = tables.at(sentence.start(), discourse);
                if (table != null) {
                    table.readings().forEach(asides::add);
                    sentences.goOnAt(table.end());
                    continue;
                }
            }
            sentence(sentence);
        }
        asides.endParagraph(skipped);
        return new Extraction(document, asides.readings(), skipped);
    }

    private void sentence(Span sentence) {
        List<Mention> mentions = scanner.scan(sentence, discourse.year());
        Cohorts.fold(mentions, skipped);
        listener.accept(mentions);
        Periods periods = new Periods(mentions, discourse, calendar, vocabulary);
        if (isSilent(mentions)) {
            silent(sentence, mentions, periods);
            return;
        }
        if (contains("预计数", sentence)) {
            discourse.estimates();
        }
        Topics topics = new Topics(document.text(), mentions, vocabulary, discourse);
        Subjects subjects = new Subjects(document, mentions, discourse);
        Status announced = discourse.aims() && !namesPast(mentions) ? Status.TARGET : Status.ACTUAL;
        List<SentenceReader.Read> bound = new SentenceReader(mentions, topics, vocabulary, announced, skipped).read();
        discourse.aims(announced == Status.TARGET || listsAims(mentions));
        String words = bound.isEmpty() ? "" : document.text(sentence);
        for (SentenceReader.Read own : bound) {
            asides.add(reading(own, sentence, words, periods, subjects));
        }
        periods.handDown(document.text());
        title(sentence, topics);
        discourse.sentence(periods.last(), periods, topics, subjects.last());
    }

    private boolean namesPast(List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Time time
                        && time.period() != null
                        && time.period().last().isBefore(document.published()));
    }

    /** 主要预期目标是, 目标任务为; not 高于预期目标. */
    private static boolean listsAims(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            boolean names = mentions.get(i) instanceof Mention.Said said
                    && said.does(Cue.TARGET)
                    && said.word().form().contains("目标");
            boolean met = i > 0
                    && mentions.get(i - 1) instanceof Mention.Said before
                    && (before.does(Cue.ABOVE) || before.does(Cue.BELOW) || before.does(Cue.REACHED));
            if (names && !met) {
                return true;
            }
        }
        return false;
    }

    private void title(Span sentence, Topics topics) {
        Topic topic = topics.current();
        if (topic != null && document.title().contains(document.text(sentence))) {
            discourse.title(topic);
        }
    }

    private static boolean isSilent(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Number) {
                return false;
            }
        }
        return true;
    }

    /** A sentence without figures still says what the next ones are about. */
    private void silent(Span sentence, List<Mention> mentions, Periods periods) {
        boolean heading = sentence.length() <= HEADING && text[sentence.end() - 1] != '。';
        periods.handDown(document.text());
        if (vocabulary.list(Role.TURNS_AHEAD).isIn(document.text(sentence)) && !namesPast(mentions)) {
            discourse.ahead(true);
        }
        boolean titles = document.title().contains(document.text(sentence)) || contains("工作报告", sentence);
        if (heading && !titles) {
            part(sentence, mentions);
            heading(mentions);
        }
        Topics topics = new Topics(document.text(), mentions, vocabulary, discourse);
        topics.mention(0, mentions.size());
        title(sentence, topics);
        String part = topics.part();
        discourse.part(part != null && isIndustry(part) ? part : discourse.part());
        discourse.sentence(periods.last(), periods, topics, discourse.subject());
    }

    private boolean isAhead(String title) {
        return vocabulary.list(Role.AHEAD).isIn(title)
                && !vocabulary.list(Role.LOOKED_BACK).isIn(title);
    }

    /** 三、2024年工作安排 opens a part about what is to come, and 二、 without such words ends it. */
    private void part(Span heading, List<Mention> mentions) {
        String words = document.text(heading);
        boolean back = vocabulary.list(Role.LOOKED_BACK).isIn(words) || namesPast(mentions);
        boolean comes = !back && (vocabulary.list(Role.AHEAD).isIn(words) || isComing(opening(mentions)));
        boolean top = heading.length() > 1 && Numerals.is(text[heading.start()]) && text[heading.start() + 1] == '、';
        if (comes || back || top) {
            discourse.ahead(comes);
        }
    }

    /** 三、2026年重点工作 in January of that year, “十五五”时期重点任务. */
    private boolean isComing(Mention.@Nullable Time opening) {
        int now = document.published().getYear();
        boolean early = document.published().getMonthValue() <= 3;
        return opening != null
                && switch (opening.period()) {
                    case Period.Year(int year) -> early ? year >= now : year > now;
                    case Period.Years(int from, int to) -> from >= now && to > now;
                    case null -> false;
                    default -> false;
                };
    }

    /** 生物医药产业, 汽车制造业; 工业 and 农业 are too wide to be a part of what follows. */
    private static boolean isIndustry(String part) {
        return part.endsWith("产业") || part.endsWith("业") && part.length() > 3;
    }

    /** 一、2024年工作回顾: a period at the head of a heading holds until the next such heading. */
    private void heading(List<Mention> mentions) {
        Mention.Time time = opening(mentions);
        if (time == null) {
            return;
        }
        if (time.period() instanceof Period.Years years) {
            discourse.section(years);
        } else if (time.period() != null
                && !(time.period() instanceof Period.Day)
                && (Numerals.is(text[time.start()]) || Letters.isDigit(text[time.start()]))) {
            discourse.heading(time.period());
        }
    }

    /** The period at the head of a heading, behind nothing but its number; null when there is none. */
    private Mention.@Nullable Time opening(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Time time) {
                return time;
            }
            boolean numbering = mention instanceof Mention.Mark || Numerals.is(text[mention.start()]);
            if (!numbering) {
                return null;
            }
        }
        return null;
    }

    private Reading reading(
            SentenceReader.Read bound, Span sentence, String words, Periods periods, Subjects subjects) {
        Clause clause = bound.clause();
        Topic topic = clause.topic();
        Figure figure = clause.figure();
        Measure measure = bound.rule().measure();
        Status status = Statuses.of(clause, measure, bound.announced(), discourse.roughly());
        Periods.Found found = period(bound, status, periods);
        if (status == Status.ACTUAL && liesAhead(bound, found, periods)) {
            status = bound.announced() == Status.ESTIMATE ? Status.ESTIMATE : Status.TARGET;
        }
        status = bound.start() && status == Status.ESTIMATE ? Status.ACTUAL : status;
        Span quote = new Span(figure.start(), figure.end());
        Evidence evidence = new Evidence(id, quote, document.text(quote), sentence, words);
        String firm = firm(topic);
        Fact fact = new Fact(
                firm == null ? subjects.at(bound.index()) : firm,
                topic.indicator() == null ? null : topic.indicator().code(),
                document.text(topic.label()),
                firm == null ? topic.breakdown() : null,
                measure,
                Signs.signed(bound.rule(), clause, bound.falls()),
                found.period(),
                status,
                measure == Measure.RANK ? cohort(clause) : null,
                evidence,
                bound.rule().name());
        return new Reading(fact, topic.source(), found.source());
    }

    /** What a period that has not come is said to bring is aimed at; “十四五”以来 looks back though its years go on. */
    private boolean liesAhead(SentenceReader.Read bound, Periods.Found found, Periods periods) {
        Period period = found.period();
        boolean goesOn = period instanceof Period.Years(int from, int to)
                && to > document.published().getYear()
                && !periods.looksBack(bound.index(), document.text());
        return goesOn
                || hasBarelyBegun(bound, found)
                || period.first().isAfter(document.published().plusDays(31));
    }

    /** 2025年，全区工业投资规模扩大至3600亿元, in February of that year: no sum or growth of a whole year is known yet. */
    private boolean hasBarelyBegun(SentenceReader.Read bound, Periods.Found found) {
        boolean begun = found.period() instanceof Period.Year(int year)
                && year == document.published().getYear()
                && document.published().getMonthValue() <= 3
                && found.source() != Reading.PeriodSource.PUBLICATION;
        Topic topic = topic(bound);
        boolean flows = topic.indicator() != null
                && topic.indicator().unit().isMoney()
                && !topic.startsWith("PROJECT")
                && !topic.startsWith("SIGNED");
        return begun && flows && !bound.clause().figure().counts();
    }

    /** A target that names no period is one for the year of publication. */
    private Periods.Found period(SentenceReader.Read bound, Status status, Periods periods) {
        if (bound.clause().lead().endsWith(Cue.GOAL) && status == Status.TARGET) {
            Periods.Found own = periods.at(bound.index(), bound.nth(), bound.of());
            return new Periods.Found(new Period.Year(own.period().last().getYear()), own.source());
        }
        if (status == Status.TARGET && !periods.saysItself(bound.index())) {
            Period.Years years = discourse.section();
            Period handed = years != null && years.to() > document.published().getYear() ? years : discourse.period();
            boolean ahead = handed.last().isAfter(document.published()) && !(handed instanceof Period.YearToDate);
            return new Periods.Found(
                    ahead ? handed : new Period.Year(calendar.aimed()), Reading.PeriodSource.PUBLICATION);
        }
        Periods.Found found = periods.at(bound.index(), bound.nth(), bound.of());
        Period span = discourse.span();
        if (span != null && !(found.period() instanceof Period.Years) && isYearly(bound)) {
            return new Periods.Found(span, Reading.PeriodSource.PARAGRAPH);
        }
        Period.Years since = isYearly(bound) ? since(bound, found, periods) : null;
        if (since != null) {
            return new Periods.Found(since, found.source());
        }
        if (!bound.start() && found.period() instanceof Period.Years years && isReached(bound, years, periods)) {
            return new Periods.Found(new Period.Year(years.to()), found.source());
        }
        Period.Years section = discourse.section();
        boolean closes = section != null
                && found.source() != Reading.PeriodSource.SENTENCE
                && found.source() != Reading.PeriodSource.PARAGRAPH
                && found.period() instanceof Period.Year(int year)
                && year == section.to();
        if (section != null && closes && (isYearly(bound) || isDone(bound))) {
            return new Periods.Found(section, Reading.PeriodSource.HEADING);
        }
        if (status == Status.ACTUAL
                && found.source() == Reading.PeriodSource.SENTENCE
                && periods.isThisYear(bound.index())
                && !topic(bound).startsWith("PROJECT")) {
            found = soFar(found);
        }
        int base = bound.start() && !bound.clause().lead().namesTime() ? periods.base(bound.index()) : 0;
        if (base > 0 && found.period() instanceof Period.Year(int reached) && reached > base) {
            return new Periods.Found(new Period.Year(base), found.source());
        }
        return bound.start() && !bound.clause().lead().namesTime()
                ? new Periods.Found(
                        Periods.before(section != null && closes ? section : found.period()), found.source())
                : found;
    }

    /** 与“十二五”末相比，2020年达到526亿元，年均增长4.4%: over the years since the one it is compared with. */
    private Period.@Nullable Years since(SentenceReader.Read bound, Periods.Found found, Periods periods) {
        int base = periods.base(bound.index());
        boolean later = found.period() instanceof Period.Year(int year) && base > 0 && year - base > 1;
        return later ? new Period.Years(base + 1, ((Period.Year) found.period()).year()) : null;
    }

    /** 五年来，GDP达到2.77万亿元: what has been reached at the end; what was done or added up is of all the years. */
    private boolean isReached(SentenceReader.Read bound, Period.Years years, Periods periods) {
        Measure measure = bound.rule().measure();
        Topic topic = topic(bound);
        boolean stands = measure == Measure.LEVEL || measure == Measure.RANK || measure == Measure.SHARE;
        boolean done = topic.startsWith("PROJECT") || topic.startsWith("SIGNED") || topic.is("JOBS_NEW");
        return stands
                && !done
                && topic.indicator() != null
                && years.to() <= document.published().getYear()
                && periods.isLookBack(bound.index(), document.text())
                && !addsUp(bound.clause().lead());
    }

    /** 净增120.5万户, 实施项目超2000个: done in all the years that a part of a report looks back on. */
    private static boolean isDone(SentenceReader.Read bound) {
        Topic topic = topic(bound);
        return bound.rule().measure() == Measure.CHANGE
                || bound.rule().measure() == Measure.GROWTH
                || topic.startsWith("PROJECT")
                || topic.startsWith("SIGNED");
    }

    private static boolean addsUp(Lead lead) {
        return lead.does(Cue.SIGN)
                || lead.does(Cue.START)
                || lead.does(Cue.FINISH)
                || lead.does(Cue.NEW)
                || lead.items().stream()
                        .anyMatch(item -> item instanceof Mention.Said said
                                && (said.word().form().startsWith("累计")
                                        || said.word().form().startsWith("共")));
    }

    /** 年均增长, unlike 两年平均增长, is over the years the text looks back on. */
    private static boolean isYearly(SentenceReader.Read bound) {
        return bound.rule().measure() == Measure.GROWTH_AVG
                && bound.clause().lead().items().stream()
                        .anyMatch(item -> item instanceof Mention.Said said
                                && said.word().form().startsWith("年均"));
    }

    private static Topic topic(SentenceReader.Read bound) {
        return bound.clause().topic();
    }

    /** 今年 in a text about a half-year is that half-year, but for projects, which are arranged for the year. */
    private Periods.Found soFar(Periods.Found found) {
        Period whole = discourse.whole();
        boolean within = !(whole instanceof Period.Day)
                && !(whole instanceof Period.Years)
                && whole.first().getYear() == found.period().first().getYear();
        return within ? new Periods.Found(whole, Reading.PeriodSource.DOCUMENT) : found;
    }

    /** A single firm's figures are that firm's. */
    private @Nullable String firm(Topic topic) {
        String part = topic.breakdown();
        return topic.indicator() == null && part != null && vocabulary.endings().isFirm(part) ? part : null;
    }

    private @Nullable String cohort(Clause clause) {
        String cohort = null;
        for (Mention item : clause.lead().items()) {
            if (item instanceof Mention.Said said && said.does(Cue.COHORT)) {
                cohort = document.text(new Span(item.start(), item.end()));
            } else if (item instanceof Mention.Words
                    && document.text(new Span(item.start(), item.end())).endsWith("类单位")) {
                cohort = document.text(new Span(item.start(), item.end()));
            }
        }
        return cohort;
    }

    private boolean contains(String word, Span sentence) {
        for (int i = sentence.start(); i + word.length() <= sentence.end(); i++) {
            if (text[i] == word.charAt(0) && document.text().startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }
}
