package hengjian.ui.documents;

import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.store.StoredFact;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A stretch of a line within which nothing begins or ends.
 *
 * @param facts those whose quote holds it, in the order of the text; empty for words between figures
 */
record Run(Span span, List<StoredFact> facts) {

    Run {
        facts = List.copyOf(facts);
    }

    boolean isFigure() {
        return !facts.isEmpty();
    }

    boolean isQuoteOf(StoredFact fact) {
        return evidence(fact).span().contains(span);
    }

    boolean isInSentenceOf(StoredFact fact) {
        return evidence(fact).sentenceSpan().contains(span);
    }

    /** The runs of each line, in order; line ends belong to no run. */
    static List<List<Run>> lines(String text, List<StoredFact> facts) {
        List<List<Run>> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.length() : end);
            lines.add(runs(line, facts));
            start = line.end() + 1;
        }
        return lines;
    }

    private static List<Run> runs(Span line, List<StoredFact> facts) {
        List<StoredFact> here = facts.stream()
                .filter(fact -> evidence(fact).sentenceSpan().overlaps(line))
                .toList();
        List<Integer> cuts = List.copyOf(cuts(line, here));
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            Span span = new Span(cuts.get(i - 1), cuts.get(i));
            Predicate<StoredFact> quotes = fact -> evidence(fact).span().contains(span);
            runs.add(new Run(span, here.stream().filter(quotes).toList()));
        }
        return runs;
    }

    private static TreeSet<Integer> cuts(Span line, List<StoredFact> facts) {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(line.start());
        cuts.add(line.end());
        for (StoredFact fact : facts) {
            for (Span span : List.of(evidence(fact).span(), evidence(fact).sentenceSpan())) {
                cuts.add(Math.clamp(span.start(), line.start(), line.end()));
                cuts.add(Math.clamp(span.end(), line.start(), line.end()));
            }
        }
        return cuts;
    }

    private static Evidence evidence(StoredFact fact) {
        return fact.fact().evidence();
    }
}
