package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.fact.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands periods down: the sentence's own, else the paragraph's, else the document's. */
final class Periods {

    private final List<When> whens;
    private final Period whole;
    private final String text;

    Periods(SourceDocument document, String folded, List<When> whens, WhenScanner scanner) {
        this.whens = whens;
        this.text = folded;
        this.whole = whole(document, whens, scanner);
    }

    Period at(Span sentence, int offset) {
        int paragraph = text.lastIndexOf('\n', offset) + 1;
        for (int i = before(offset); i >= 0; i--) {
            When when = whens.get(i);
            if (when.span().start() < Math.min(paragraph, sentence.start())) {
                break;
            }
            if (when.span().start() >= sentence.start() || handsDown(when)) {
                return when.period();
            }
        }
        return whole;
    }

    /** The index of the last period named before an offset, or -1. */
    private int before(int offset) {
        int low = 0;
        int high = whens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (whens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    boolean saysItself(Span sentence, int offset) {
        int last = before(offset);
        return last >= 0 && whens.get(last).span().start() >= sentence.start();
    }

    /** Only a period that opens a clause holds for later sentences; a look back at the year before does not. */
    private boolean handsDown(When when) {
        int start = when.span().start();
        String words = text.substring(start, when.span().end());
        String opening = text.substring(Math.max(0, start - 2), start);
        return !(when.period() instanceof Period.Years && !words.contains("五年"))
                && !(whole instanceof Period.Year && when.period().last().isBefore(whole.first()))
                && !words.matches("去年.*|上年.*|前年.*|明年.*")
                && (opening.isBlank() || opening.matches("(?s).*[,;:。)!?\\s]|截至|截止|(?s).据"));
    }

    private static Period whole(SourceDocument document, List<When> whens, WhenScanner scanner) {
        List<When> title = scanner.scan(Folding.fold(document.title()), document.published());
        if (!title.isEmpty()) {
            return title.getFirst().period();
        }
        Map<Period, Integer> votes = new LinkedHashMap<>();
        whens.stream()
                .map(When::period)
                .filter(p -> p instanceof Period.HalfYear || p instanceof Period.Quarter || p instanceof Period.Months)
                .forEach(p -> votes.merge(p, 1, Integer::sum));
        return votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .filter(e -> e.getValue() > 1 || whens.getFirst().period().equals(e.getKey()))
                .<Period>map(Map.Entry::getKey)
                .orElseGet(() -> fallback(document));
    }

    private static Period fallback(SourceDocument document) {
        int year = document.published().getYear();
        if (document.publisher().contains("政府") && document.published().getMonthValue() == 12) {
            return new Period.Year(year);
        }
        return document.published().getMonthValue() <= 2
                ? new Period.Year(document.published().getYear() - 1)
                : new Period.Day(document.published());
    }
}
