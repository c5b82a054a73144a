package hengjian.cli;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.Derivation;
import hengjian.extraction.Explanation;
import hengjian.extraction.ReadingWords;
import hengjian.extraction.Seen;
import hengjian.extraction.Skipped;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An explanation for a terminal: each line of the text with its figures in 【】 and the rejected numbers in ‹›, and
 * below it what was recognised, the facts and the rejected numbers.
 */
final class ExplanationText {

    private static final String FACT = "\033[1;32m";
    private static final String REJECTED = "\033[33m";
    private static final String QUIET = "\033[2m";
    private static final String PLAIN = "\033[0m";

    private final SourceDocument document;
    private final Explanation explanation;
    private final Wordbook words;
    private final boolean colours;
    private final StringBuilder out = new StringBuilder();
    private final Pieces<Derivation> facts;
    private final Pieces<Skipped> rejected;
    private final Pieces<Seen> seen;

    ExplanationText(Explanation explanation, Wordbook words, boolean colours) {
        this.document = explanation.extraction().document();
        this.explanation = explanation;
        this.words = words;
        this.colours = colours;
        this.facts = new Pieces<>(
                explanation.derivations(),
                own -> own.reading().fact().evidence().span());
        this.rejected = new Pieces<>(explanation.extraction().skipped(), Skipped::span);
        this.seen = new Pieces<>(explanation.seen(), Seen::span);
    }

    @Override
    public String toString() {
        if (out.isEmpty()) {
            write();
        }
        return out.toString();
    }

    private void write() {
        line(words.say(
                "reading.head",
                document.published().toString(),
                document.region().isEmpty() ? "-" : document.region(),
                explanation.derivations().size(),
                explanation.extraction().skipped().size()));
        int start = 0;
        String text = document.text();
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end > start) {
                paragraph(start, end);
            }
            start = end + 1;
        }
    }

    private void paragraph(int start, int end) {
        List<Derivation> own = facts.within(end);
        List<Skipped> none = rejected.within(end);
        List<Seen> recognised = seen.within(end);
        line("");
        line(marked(start, end, own, none));
        if (own.isEmpty() && none.isEmpty()) {
            return;
        }
        line("  " + quiet(words.say("reading.seen") + "  " + recognised(recognised)));
        own.forEach(this::fact);
        none.forEach(one ->
                line("  " + coloured(REJECTED, "✗ " + shown(one.span())) + "  " + words.say(ReadingWords.reason(one))));
    }

    /** The line with its figures in brackets. */
    private String marked(int start, int end, List<Derivation> own, List<Skipped> none) {
        record Mark(Span span, boolean fact) {}
        List<Mark> marks = new ArrayList<>();
        own.forEach(one -> marks.add(new Mark(one.reading().fact().evidence().span(), true)));
        none.forEach(one -> marks.add(new Mark(one.span(), false)));
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        StringBuilder line = new StringBuilder();
        int at = start;
        for (Mark mark : marks) {
            if (mark.span().start() >= at && mark.span().end() <= end) {
                line.append(document.text(), at, mark.span().start());
                String quote = document.text(mark.span());
                line.append(mark.fact() ? coloured(FACT, "【" + quote + "】") : coloured(REJECTED, "‹" + quote + "›"));
                at = mark.span().end();
            }
        }
        return line.append(document.text(), at, Math.max(at, end)).toString();
    }

    private String recognised(List<Seen> recognised) {
        return recognised.stream()
                .filter(one -> one.kind() != Seen.Kind.UNKNOWN)
                .map(one -> shown(one.span())
                        + (one.meaning().isEmpty() ? "" : "=" + one.meaning().replace(' ', ',')))
                .collect(Collectors.joining("  "));
    }

    private void fact(Derivation derivation) {
        Fact fact = derivation.reading().fact();
        line("  " + coloured(FACT, "✓ " + shown(fact.evidence().span())) + "  " + read(fact));
        String example = derivation.example().isEmpty() ? "" : words.say("reading.example", derivation.example());
        line("      " + words.say("reading.rule", fact.rule()) + example);
        line("      "
                + words.say("reading.topic", words.say(ReadingWords.topic(derivation.reading())), fact.label())
                + words.say("reading.between")
                + words.say("reading.period", words.say(ReadingWords.period(derivation.reading()))));
        words("reading.bound", derivation.bound());
        words("reading.direction", derivation.direction());
        words("reading.status", derivation.status());
    }

    private void words(String key, List<Span> spans) {
        if (!spans.isEmpty()) {
            line("      " + words.say(key, spans.stream().map(this::shown).collect(Collectors.joining(" "))));
        }
    }

    private String read(Fact fact) {
        return joined(
                fact.indicator() == null ? fact.label() : fact.indicator(),
                fact.breakdown(),
                words.say("measure." + fact.measure().code()),
                amount(fact),
                period(fact.period()),
                words.say("status." + fact.status().code()),
                fact.cohort(),
                fact.subject());
    }

    private String amount(Fact fact) {
        BigDecimal max = fact.quantity().max();
        String value = plain(fact.quantity().value()) + (max == null ? "" : "–" + plain(max));
        Bound bound = fact.quantity().bound();
        return value + " " + fact.quantity().unit().code().replace("other:", "")
                + (bound == Bound.EXACT ? "" : " (" + words.say("bound." + bound.code()) + ")");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String period(@Nullable Period period) {
        return period == null ? "-" : period.code();
    }

    private static String joined(@Nullable String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join(" · ", said);
    }

    private String shown(Span span) {
        return document.text(span).replaceAll("\\s+", " ");
    }

    private String quiet(String said) {
        return coloured(QUIET, said);
    }

    private String coloured(String colour, String said) {
        return colours ? colour + said + PLAIN : said;
    }

    private void line(String said) {
        out.append(said).append('\n');
    }
}
