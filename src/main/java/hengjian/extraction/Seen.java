package hengjian.extraction;

import hengjian.document.Span;

/**
 * Something the engine recognised in a text.
 *
 * @param meaning a figure's value, unit and bound; a period's code, empty for a mere date; an indicator's code, with a
 *     part behind a slash; what a word does, in the words of {@code words.tsv}; empty for words it does not know
 */
public record Seen(Span span, Kind kind, String meaning) {

    public enum Kind {
        FIGURE,
        PERIOD,
        NAME,
        WORD,
        UNKNOWN
    }
}
