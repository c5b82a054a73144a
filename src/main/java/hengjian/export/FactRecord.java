package hengjian.export;

import hengjian.analysis.Figure;
import hengjian.document.Span;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.StoredDocument;
import hengjian.store.StoredFact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as programs elsewhere get it, in JSON and CSV alike.
 *
 * @param zone whom it is about
 * @param indicator a code of the catalogue, null when none fits
 * @param label the indicator's words in the text
 * @param breakdown the part it is restricted to, null for the headline figure
 * @param value in the base unit; the lower end of a range
 * @param max the upper end of a range, else null
 * @param resolution one unit of the last stated digit
 * @param shown as people read it: ＞70亿元
 * @param cohort among whom a rank holds
 * @param document SHA-256 of the document's text
 * @param start of the quote in the document, in UTF-16 units; {@code end} is not included
 * @param permalink the fact in its text
 */
public record FactRecord(
        long id,
        String zone,
        @Nullable String indicator,
        @Nullable String indicatorZh,
        @Nullable String indicatorEn,
        String label,
        @Nullable String breakdown,
        String measure,
        BigDecimal value,
        @Nullable BigDecimal max,
        String unit,
        String bound,
        BigDecimal resolution,
        String shown,
        String status,
        @Nullable String period,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String cohort,
        boolean reviewed,
        String quote,
        String sentence,
        String document,
        int start,
        int end,
        int sentenceStart,
        int sentenceEnd,
        String title,
        String publisher,
        LocalDate published,
        String region,
        String rule,
        int version,
        Instant recordedAt,
        String permalink) {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    /** @param root the program's own address, with a slash at its end */
    public static FactRecord of(StoredFact stored, String root) {
        Fact fact = stored.fact();
        StoredDocument document = stored.document();
        Period period = fact.period();
        Figure figure = Figure.of(fact.quantity());
        Span span = fact.evidence().span();
        Span sentence = fact.evidence().sentenceSpan();
        var indicator = fact.indicator() == null
                ? null
                : CATALOGUE.find(fact.indicator()).orElse(null);
        return new FactRecord(
                stored.id(),
                fact.subject(),
                fact.indicator(),
                indicator == null ? null : indicator.zh(),
                indicator == null ? null : indicator.en(),
                fact.label(),
                fact.breakdown(),
                fact.measure().code(),
                fact.quantity().value(),
                fact.quantity().max(),
                fact.quantity().unit().code(),
                fact.quantity().bound().code(),
                fact.quantity().resolution(),
                figure.text() + figure.unit(),
                fact.status().code(),
                period == null ? null : period.code(),
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                fact.cohort(),
                stored.reviewed(),
                fact.evidence().quote(),
                fact.evidence().sentence(),
                document.id(),
                span.start(),
                span.end(),
                sentence.start(),
                sentence.end(),
                document.title(),
                document.publisher(),
                document.published(),
                document.region(),
                fact.rule(),
                stored.version().number(),
                stored.version().recordedAt(),
                Permalink.of(root, stored));
    }
}
