package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one document, sentence by sentence. An instance is used once. */
final class DocumentReader {

    /** As far as a title is looked at. */
    private static final int LONGEST_TITLE = 100;

    /** 原标题： before a title. */
    private static final int LONGEST_LABEL = 6;

    /** How far into a text a sentence tells what all of it is about. */
    private static final int OPENING = 300;

    private final Mended mended;
    private final SourceDocument document;
    private final String id;
    private final char[] text;
    private final Vocabulary vocabulary;
    private final Calendar calendar;
    private final Discourse discourse;
    private final Scanner scanner;
    private final Headings headings;
    private final Dating dating;
    private final Tables tables;
    private final Provisions provisions;
    private final Regions regions;
    private final boolean ofNation;
    private final Asides asides = new Asides();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Consumer<List<Mention>> listener;

    DocumentReader(SourceDocument published, Vocabulary vocabulary) {
        this(Mended.of(published), published.id(), vocabulary, mentions -> {});
    }

    /**
     * @param id of the document as published
     * @param listener told the mentions of one sentence after another
     */
    DocumentReader(Mended mended, String id, Vocabulary vocabulary, Consumer<List<Mention>> listener) {
        this.listener = listener;
        this.mended = mended;
        this.document = mended.document();
        this.id = id;
        this.text = mended.letters();
        this.vocabulary = vocabulary;
        this.calendar = Calendar.of(document);
        WholePeriod period = new WholePeriod(document, calendar, vocabulary);
        Periods.Found whole = period.find(text);
        this.discourse = new Discourse(
                whole.period(),
                whole.source(),
                document.region(),
                vocabulary.zones().isZone(document.region()),
                vocabulary.list(Role.ZONE).isIn(document.title())
                        || vocabulary.list(Role.ZONE_NOUN).isIn(document.title()),
                document.isOfGovernment() || document.title().contains("工作报告"));
        this.headings = new Headings(document, text, vocabulary, discourse);
        if (whole.period() instanceof Period.Years years) {
            discourse.section(years);
        }
        this.dating = new Dating(document, text, calendar, discourse, period.namedAt());
        this.regions = new Regions(document.text(), vocabulary);
        this.ofNation = vocabulary.list(Role.NATION).has(document.region());
        discourse.headline(headline());
        this.provisions = new Provisions(text, vocabulary);
        this.tables = new Tables(mended, id, text, vocabulary, calendar);
        this.scanner =
                new Scanner(text, document.text(), vocabulary, calendar, Folded.string(document.region()), skipped);
    }

    Extraction read() {
        Sentences sentences = new Sentences(text);
        for (Span sentence = sentences.next(); sentence.length() > 0; sentence = sentences.next()) {
            boolean opens = sentences.beginsParagraph();
            if (opens) {
                asides.endParagraph();
                discourse.paragraph();
                provisions.paragraph(sentence.start());
                Tables.Found table = tables.at(sentence.start(), discourse);
                if (table != null) {
                    table.readings().forEach(asides::add);
                    sentences.goOnAt(table.end());
                    continue;
                }
            }
            sentence(sentence, opens);
        }
        asides.endParagraph();
        List<Skipped> all = new ArrayList<>(asides.skipped());
        skipped.forEach(own -> all.add(mended.published(own)));
        all.sort(Comparator.comparingInt(own -> own.span().start()));
        return new Extraction(mended.source(), asides.readings(), all);
    }

    private void sentence(Span sentence, boolean opensParagraph) {
        List<Mention> mentions = scanner.scan(sentence, discourse.year());
        Gist gist = Gist.of(mentions);
        if (gist.hasFigures() && Cohorts.fold(mentions, skipped)) {
            gist = Gist.of(mentions);
        }
        if (gist.does(Cue.ABOVE) || gist.does(Cue.BELOW)) {
            Elided.fold(mentions);
        }
        if (ofNation) {
            regions.fold(mentions);
        }
        listener.accept(mentions);
        Periods periods = new Periods(mentions, gist, discourse, calendar, vocabulary);
        if (!gist.hasFigures()) {
            silent(sentence, opensParagraph, mentions, gist, periods);
            return;
        }
        if (provisions.holds(sentence, mentions)) {
            skip(mentions);
            return;
        }
        if (areAllExpected(sentence, gist)) {
            discourse.estimates();
        }
        Topics topics = new Topics(document.text(), mentions, vocabulary, discourse);
        Subjects subjects = new Subjects(document, mentions, gist, discourse);
        Status announced = headings.areAims(mentions) ? Status.TARGET : Status.ACTUAL;
        Rates rates = new Rates(mentions, discourse.rated());
        SentenceReader reader = new SentenceReader(
                mentions,
                topics,
                vocabulary,
                new Announced(document.text(), mentions, vocabulary, announced, document.published()),
                discourse.growth(),
                rates,
                skipped);
        List<SentenceReader.Read> bound = reader.read();
        discourse.growth(reader.endsWithGrowth(), rates.spokenOf());
        discourse.aims(announced == Status.TARGET || gist.does(Cue.TARGET) && Headings.listsAims(mentions));
        for (SentenceReader.Read own : bound) {
            asides.add(reading(own, sentence, periods, subjects));
        }
        periods.handDown(document.text());
        title(sentence, topics);
        discourse.sentence(periods.last(), periods, topics, subjects.last());
    }

    /** 预计数，下同; 预计（下同）. */
    private boolean areAllExpected(Span sentence, Gist gist) {
        String words = document.text();
        return words.indexOf("预计数", sentence.start(), sentence.end()) >= 0
                || gist.does(Cue.ESTIMATE) && words.indexOf("下同", sentence.start(), sentence.end()) >= 0;
    }

    private void skip(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Number(Figure figure)) {
                skipped.add(new Skipped(new Span(figure.start(), figure.end()), "provision"));
            }
        }
    }

    private void title(Span sentence, Topics topics) {
        boolean fits = sentence.length() <= document.title().length() + LONGEST_LABEL;
        if (!fits || !isTitle(document.text(sentence))) {
            return;
        }
        Topic group = topics.group();
        if (group != null && (group.is("SIGNED_PROJECTS") || group.is("PROJECTS_STARTED"))) {
            discourse.theme(group.indicator());
        }
        Topic spokenOf = topics.spoken().current();
        Topic topic = spokenOf == null || spokenOf.indicator() == null ? topics.named() : spokenOf;
        if (topic != null) {
            discourse.title(topic);
        }
    }

    /** The first sum that the title names: 地区生产总值 of 绵阳地区生产总值公布; null when it names none, or other words than the text. */
    private @Nullable Topic headline() {
        String title = document.title()
                .substring(0, Math.min(LONGEST_TITLE, document.title().length()));
        char[] letters = Folded.chars(title);
        for (int i = 0; i < letters.length; i++) {
            Word word = vocabulary.words().longest(letters, i, letters.length);
            if (word == null) {
                continue;
            }
            String form = title.substring(i, i + word.length());
            int at = isSum(word) ? document.text().indexOf(form) : -1;
            if (at >= 0) {
                return new Topic(
                        new Span(at, at + form.length()), word.indicator(), null, Reading.Binding.EARLIER_SENTENCE);
            }
            i += word.length() - 1;
        }
        return null;
    }

    private static boolean isSum(Word word) {
        return word.sum() != null && word.names().getFirst().breakdown().isEmpty();
    }

    /** The title, perhaps behind 原标题：. */
    private boolean isTitle(String words) {
        int label = words.indexOf('：') + 1;
        return document.title().contains(words)
                || label > 0 && label <= LONGEST_LABEL && document.title().contains(words.substring(label));
    }

    /** A sentence without figures still says what the next ones are about. */
    private void silent(Span sentence, boolean opensParagraph, List<Mention> mentions, Gist gist, Periods periods) {
        periods.handDown(document.text());
        headings.read(sentence, opensParagraph, mentions);
        Topics topics = new Topics(document.text(), mentions, vocabulary, discourse);
        topics.mention(0, mentions.size());
        discourse.growth(discourse.growth(), Rates.spokenOf(mentions, gist, discourse.rated()));
        if (gist.does(Cue.START) || gist.does(Cue.SIGN) || gist.does(Cue.FINISH)) {
            Indicator held = topics.ceremony();
            discourse.ceremony(held);
            discourse.theme(sentence.start() < OPENING ? held : null);
        }
        title(sentence, topics);
        String part = topics.spoken().part();
        discourse.part(part != null && isIndustry(part) ? part : discourse.part());
        discourse.sentence(periods.last(), periods, topics, discourse.subject());
    }

    /** 生物医药产业, 汽车制造业; 工业 and 农业 are too wide to be a part of what follows. */
    private static boolean isIndustry(String part) {
        return part.endsWith("产业") || part.endsWith("业") && part.length() > 3;
    }

    private Reading reading(SentenceReader.Read bound, Span sentence, Periods periods, Subjects subjects) {
        Clause clause = bound.clause();
        Topic topic = clause.topic();
        Figure figure = clause.figure();
        Measure measure = bound.rule().measure();
        Status status = Statuses.of(clause, measure, bound.announced(), discourse.roughly());
        Periods.Found found = dating.of(bound, status, periods);
        if (status == Status.ACTUAL && dating.liesAhead(bound, found, periods)) {
            status = bound.announced() == Status.ESTIMATE ? Status.ESTIMATE : Status.TARGET;
        }
        boolean stated = bound.start() && status == Status.ESTIMATE
                || topic.is("PROJECT_INVESTMENT") && measure == Measure.LEVEL && status == Status.TARGET;
        status = stated ? Status.ACTUAL : status;
        Span quote = new Span(figure.start(), figure.end());
        Evidence evidence = mended.evidence(id, quote, sentence);
        String firm = firm(topic);
        Fact fact = new Fact(
                firm == null ? subjects.at(bound.index()) : firm,
                topic.indicator() == null ? null : topic.indicator().code(),
                mended.words(topic.label()),
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
}
