package hengjian.cli;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import hengjian.extraction.Derivation;
import hengjian.extraction.Explanation;
import hengjian.extraction.Seen;
import hengjian.extraction.Skipped;
import java.util.Locale;

/** An explanation as one JSON object. */
final class ExplanationJson {

    private final SourceDocument document;

    private ExplanationJson(SourceDocument document) {
        this.document = document;
    }

    static String of(Explanation explanation) {
        SourceDocument document = explanation.extraction().document();
        ExplanationJson own = new ExplanationJson(document);
        return new Json()
                .words("document", document.name())
                .words("published", document.published().toString())
                .words("region", document.region())
                .list("mentions", explanation.seen(), own::seen)
                .list("facts", explanation.derivations(), own::fact)
                .list("rejected", explanation.extraction().skipped(), own::rejected)
                .toString();
    }

    private String seen(Seen seen) {
        return piece(seen.span())
                .words("kind", seen.kind().name().toLowerCase(Locale.ROOT))
                .words("meaning", seen.meaning())
                .toString();
    }

    private String fact(Derivation derivation) {
        return FactLine.of(document.name(), derivation.reading().fact())
                .words("example", derivation.example())
                .words("topic_found", derivation.reading().topic().name().toLowerCase(Locale.ROOT))
                .words("period_found", derivation.reading().period().name().toLowerCase(Locale.ROOT))
                .list("bound_words", derivation.bound(), this::words)
                .list("direction_words", derivation.direction(), this::words)
                .list("status_words", derivation.status(), this::words)
                .toString();
    }

    private String rejected(Skipped skipped) {
        return piece(skipped.span()).words("reason", skipped.reason()).toString();
    }

    private String words(Span span) {
        return piece(span).toString();
    }

    private Json piece(Span span) {
        return new Json()
                .number("start", span.start())
                .number("end", span.end())
                .words("text", document.text(span));
    }
}
