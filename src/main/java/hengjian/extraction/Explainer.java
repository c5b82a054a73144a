package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Listens while a document is read, and tells afterwards what was seen and why each fact was read so. */
final class Explainer {

    /** Where a figure stands among the mentions of its sentence. */
    private record Place(List<Mention> mentions, int index) {}

    private static final List<Cue> DIRECTIONS =
            List.of(Cue.RISE, Cue.FALL, Cue.RATE, Cue.DROP, Cue.NARROW, Cue.WIDEN, Cue.ABOVE, Cue.BELOW, Cue.NEW);
    private static final List<Cue> STATUSES = List.of(Cue.TARGET, Cue.PLAN, Cue.ESTIMATE);

    private final Mended mended;
    private final char[] text;
    private final Vocabulary vocabulary;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<Integer, Place> places = new HashMap<>();

    private Explainer(SourceDocument document, Vocabulary vocabulary) {
        this.mended = Mended.of(document);
        this.text = Folded.chars(document.text());
        this.vocabulary = vocabulary;
    }

    static Explanation explain(SourceDocument document, Vocabulary vocabulary) {
        Explainer own = new Explainer(document, vocabulary);
        Extraction read = new DocumentReader(own.mended, document.id(), vocabulary, own::sentence).read();
        return new Explanation(
                read, own.seen, read.readings().stream().map(own::derivation).toList());
    }

    private void sentence(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            seen(mentions.get(i)).ifPresent(seen::add);
            if (mentions.get(i) instanceof Mention.Number number) {
                places.put(span(number).start(), new Place(mentions, i));
            }
        }
    }

    /** Where a mention stands in the text as published. */
    private Span span(Mention mention) {
        return mended.published(new Span(mention.start(), mention.end()));
    }

    private Optional<Seen> seen(Mention mention) {
        Span span = span(mention);
        return Optional.ofNullable(
                switch (mention) {
                    case Mention.Number number -> new Seen(span, Seen.Kind.FIGURE, meaning(number.figure()));
                    case Mention.Time time ->
                        new Seen(
                                span,
                                Seen.Kind.PERIOD,
                                time.period() == null ? "" : time.period().code());
                    case Mention.Said said
                    when said.word().isName() -> new Seen(span, Seen.Kind.NAME, names(said.word()));
                    case Mention.Said said -> new Seen(span, Seen.Kind.WORD, cues(said.word()));
                    case Mention.Words words -> new Seen(span, Seen.Kind.UNKNOWN, "");
                    case Mention.Mark mark -> null;
                });
    }

    private static String meaning(Figure figure) {
        BigDecimal max = figure.max();
        String value = figure.value().stripTrailingZeros().toPlainString()
                + (max == null ? "" : ".." + max.stripTrailingZeros().toPlainString());
        return Stream.of(
                        value,
                        figure.unit().code().replace("other:", ""),
                        figure.bound().code())
                .filter(part -> !part.isEmpty() && !part.equals("exact"))
                .collect(Collectors.joining(" "));
    }

    private static String names(Word word) {
        return word.names().stream()
                .map(name -> (name.indicator() == null ? "-" : name.indicator().code())
                        + (name.breakdown().isEmpty() ? "" : "/" + name.breakdown()))
                .collect(Collectors.joining("|"));
    }

    private static String cues(Word word) {
        return Stream.of(Cue.values())
                .filter(word::does)
                .map(cue -> cue.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private Derivation derivation(Reading reading) {
        Span quote = reading.fact().evidence().span();
        Place place = places.get(quote.start());
        String example = Rules.ORDERED.stream()
                .filter(rule -> rule.name().equals(reading.fact().rule()))
                .findFirst()
                .map(Rule::example)
                .orElse("");
        return new Derivation(reading, example, bound(quote), direction(reading, place), status(reading, place));
    }

    /** The hedge words at either end of a quote. */
    private List<Span> bound(Span quote) {
        List<Span> words = new ArrayList<>(2);
        FigureWords.Hedge before = vocabulary.hedgesBefore().longest(text, quote.start(), quote.end());
        if (before != null && before.form().length() < quote.length()) {
            words.add(new Span(quote.start(), quote.start() + before.form().length()));
        }
        for (int at = quote.start() + 1; at < quote.end(); at++) {
            FigureWords.Hedge after = vocabulary.hedgesAfter().longest(text, at, quote.end());
            if (after != null && at + after.form().length() == quote.end()) {
                words.add(new Span(at, quote.end()));
                break;
            }
        }
        return words;
    }

    private List<Span> direction(Reading reading, @Nullable Place place) {
        Measure measure = reading.fact().measure();
        boolean moves = measure == Measure.GROWTH || measure == Measure.GROWTH_AVG || measure == Measure.CHANGE;
        return place == null || !moves
                ? List.of()
                : doing(Lead.of(place.mentions(), place.index()).items(), DIRECTIONS);
    }

    private List<Span> status(Reading reading, @Nullable Place place) {
        return place == null || reading.fact().status() == Status.ACTUAL
                ? List.of()
                : doing(place.mentions().subList(0, place.index()), STATUSES);
    }

    private List<Span> doing(List<Mention> mentions, List<Cue> cues) {
        return mentions.stream()
                .filter(mention -> mention instanceof Mention.Said said
                        && cues.stream().anyMatch(Objects.requireNonNull(said)::does))
                .map(this::span)
                .toList();
    }
}
