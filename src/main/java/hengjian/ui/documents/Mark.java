package hengjian.ui.documents;

import hengjian.document.Span;
import hengjian.extraction.Skipped;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import hengjian.fact.Status;
import hengjian.ui.shell.Words;

/**
 * Words of a text to be marked.
 *
 * @param sentence the span around it that belongs to it; the quote itself where there is none
 * @param hint what a pointer that rests on it is told
 */
record Mark(Span quote, Span sentence, Kind kind, String hint) {

    /** The stronger kind first: where quotes overlap, it is the one shown. */
    enum Kind {
        ACTUAL("a"),
        INTENDED("p"),
        QUOTED("q"),
        REJECTED("r");

        final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    static Mark of(Fact fact) {
        Evidence evidence = fact.evidence();
        Kind kind = fact.status() == Status.ACTUAL ? Kind.ACTUAL : Kind.INTENDED;
        return new Mark(evidence.span(), evidence.sentenceSpan(), kind, hint(fact));
    }

    /** 技术合同成交额（智能终端产业） 增速 · 2022年上半年. */
    private static String hint(Fact fact) {
        String part = fact.breakdown();
        String status = fact.status() == Status.ACTUAL ? "" : " · " + Words.status(fact.status());
        return Words.indicator(fact)
                + (part == null ? "" : Words.of("overview.part", Words.part(part)))
                + " " + Words.measure(fact.measure()) + " · " + Words.period(fact.period()) + status;
    }

    static Mark of(Skipped skipped) {
        return new Mark(skipped.span(), skipped.span(), Kind.REJECTED, Reasons.of(skipped));
    }

    static Mark quoted(Span words) {
        return new Mark(words, words, Kind.QUOTED, "");
    }
}
