package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.SpecsScoreboard.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Judges the rows that are sentences: ranks, what must yield nothing, and numbers and dates among other words. */
final class SpecsTexts {

    private static final SpecsClasses RANKS = new SpecsClasses(
            "倒数|最后", "counted from the end: 倒数第二", "回$", "ordinals of what happens are no ranks: 第三万回");
    private static final SpecsClasses NUMBERS_IN_TEXT = new SpecsClasses(
            "年~|年的|零年", "dates are periods here, not numbers", "零下", "temperatures", "两千分", "scores of games");

    private static final SpecsClasses TIMES_IN_TEXT = new SpecsClasses(
            "[时点]",
            "clock times",
            "周",
            "weeks",
            "腊月",
            "the lunar calendar",
            "下下",
            "told from today",
            "\\d{8}",
            "digits that could be anything: 20240307");

    private SpecsTexts() {}

    static Outcome ranks(JsonNode row) {
        String reason = RANKS.reason(SpecsNumbers.input(row));
        List<BigDecimal> read = mentions(SpecsNumbers.input(row)).stream()
                .filter(mention -> mention instanceof Mention.Number number
                        && number.figure().kind() == Figure.Kind.RANK)
                .map(mention -> ((Mention.Number) mention).figure().value())
                .toList();
        List<BigDecimal> wanted = SpecsNumbers.expected(row);
        return reason != null ? new Outcome.NotOurs(reason) : Outcome.of(wanted, read, wanted.equals(read));
    }

    /** Nothing of the kind upstream asks for: no fact, and for dates no period either. */
    static Outcome negatives(JsonNode row) {
        String words = SpecsNumbers.input(row);
        boolean dates = row.get("origin").asString().contains("ime");
        List<String> read = new ArrayList<>();
        Texts.read(words).facts().forEach(fact -> read.add(fact.evidence().quote()));
        mentions(words).stream()
                .filter(mention -> dates && mention instanceof Mention.Time time && time.period() != null)
                .forEach(mention -> read.add(words.substring(mention.start(), mention.end())));
        return Outcome.of("nothing", read, read.isEmpty());
    }

    /** 两岸, 大陆: what upstream leaves as it is has no number for us; 两个 is two. */
    static Outcome numbers(JsonNode row) {
        String reason = NUMBERS_IN_TEXT.reason(SpecsNumbers.input(row));
        List<BigDecimal> wanted = SpecsNumbers.expected(row);
        List<BigDecimal> read = wanted.isEmpty()
                ? Texts.read(SpecsNumbers.input(row)).facts().stream()
                        .map(fact -> fact.quantity().value())
                        .toList()
                : AnyNumbers.in(SpecsNumbers.input(row));
        return reason != null ? new Outcome.NotOurs(reason) : Outcome.of(wanted, read, wanted.equals(read));
    }

    /** The words of the periods and dates within a sentence. */
    static Outcome times(JsonNode row) {
        String words = SpecsNumbers.input(row);
        String reason = TIMES_IN_TEXT.reason(words);
        List<String> wanted = new ArrayList<>();
        row.get("expected").forEach(one -> wanted.add(one.get("text").asString()));
        List<String> read = mentions(words).stream()
                .filter(mention -> mention instanceof Mention.Time)
                .map(mention -> words.substring(mention.start(), mention.end()))
                .toList();
        return reason != null ? new Outcome.NotOurs(reason) : Outcome.of(wanted, read, wanted.equals(read));
    }

    static List<Mention> mentions(String words) {
        SourceDocument document = new SourceDocument("", "", "", LocalDate.of(2022, 8, 5), "", words);
        return new Scanner(
                        Folded.chars(words), words, Vocabulary.standard(), Calendar.of(document), "", new ArrayList<>())
                .scan(new Span(0, words.length()), 0);
    }
}
