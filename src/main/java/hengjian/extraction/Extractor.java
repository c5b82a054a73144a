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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads documents into facts. Holds only vocabulary, so one instance serves all threads. */
public final class Extractor {

    private static final Pattern COHORT = Pattern.compile("[A-Z]类单位|全[国省市区县]|全州|[东中西]部|国家级?高新区|省级园区|园区");

    private final Vocabulary vocabulary;
    private final FigureScanner figureScanner = new FigureScanner();
    private final WhenScanner whenScanner = new WhenScanner();

    private Extractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The extractor with the vocabulary that comes with the program.
     *
     * @throws IllegalStateException when a vocabulary file is broken; the message names file and line
     */
    public static Extractor standard() {
        return new Extractor(Vocabulary.standard());
    }

    /** The facts in a document and the numbers that are none. Any text at all is read, never refused. */
    public Extraction read(SourceDocument document) {
        String text = Folding.fold(document.text());
        List<When> whens = whenScanner.scan(text, document.published());
        Words words = new Words(text, whens, Folding.fold(document.region()), vocabulary);
        Periods periods = new Periods(document, text, whens, whenScanner);
        List<Skipped> skipped = new ArrayList<>();
        List<Figure> figures = kept(text, whens, skipped);
        String id = document.id();
        List<Fact> facts = new ArrayList<>();
        int next = 0;
        int last = 0;
        Topic carried = null;
        for (Span sentence : Sentences.of(text)) {
            int from = next;
            carried = text.substring(last, sentence.start()).contains("\n") ? null : carried;
            last = sentence.end();
            while (next < figures.size() && figures.get(next).quote().end() <= sentence.end()) {
                next++;
            }
            List<Figure> own = figures.subList(from, next).stream()
                    .filter(f -> f.quote().start() >= sentence.start())
                    .toList();
            if (!own.isEmpty()) {
                SentenceReader reader = new SentenceReader(text, sentence, own, words, carried);
                reader.read().forEach(bound -> facts.add(fact(document, id, sentence, bound, periods)));
                carried = reader.goesOn(carried);
            }
        }
        Asides.drop(text, facts, skipped);
        skipped.addAll(Rejections.uncovered(text, figures, whens));
        return new Extraction(document, facts, skipped);
    }

    private List<Figure> kept(String text, List<When> whens, List<Skipped> skipped) {
        List<Figure> kept = new ArrayList<>();
        int end = 0;
        for (Figure figure : figureScanner.scan(text)) {
            Optional<String> reason = Rejections.reason(figure, text);
            if (reason.isPresent()) {
                skipped.add(new Skipped(figure.quote(), reason.get()));
            } else if (figure.quote().start() >= end) {
                kept.add(figure);
                end = figure.quote().end();
            }
        }
        return kept;
    }

    private static Fact fact(
            SourceDocument document, String id, Span sentence, SentenceReader.Bound bound, Periods periods) {
        Clause clause = bound.clause();
        Topic topic = clause.topic();
        Measure measure = bound.rule().measure();
        Status status = Statuses.of(clause, measure, paragraph(document, sentence));
        Span quote = clause.figure().quote();
        Evidence evidence = new Evidence(id, quote, document.text(quote), sentence, document.text(sentence));
        return new Fact(
                document.region(),
                CountedNoun.code(topic.indicator(), clause.figure(), document.text()),
                document.text(topic.span()),
                topic.breakdown(),
                measure,
                Signs.signed(bound.rule(), clause),
                period(document, sentence, quote, status, periods),
                status,
                measure == Measure.RANK ? cohort(clause) : null,
                evidence,
                bound.rule().name());
    }

    private static String paragraph(SourceDocument document, Span sentence) {
        int start = document.text().lastIndexOf('\n', sentence.start()) + 1;
        return document.text().substring(Math.min(start, sentence.start()), sentence.end());
    }

    /** A target that names no period is one for the year of publication. */
    private static Period period(SourceDocument document, Span sentence, Span quote, Status status, Periods periods) {
        return status == Status.TARGET && !periods.saysItself(sentence, quote.start())
                ? new Period.Year(document.published().getYear())
                : periods.at(sentence, quote.start());
    }

    private static @Nullable String cohort(Clause clause) {
        String cohort = null;
        Matcher m = COHORT.matcher(clause.lead());
        while (m.find()) {
            cohort = m.group();
        }
        return cohort;
    }
}
