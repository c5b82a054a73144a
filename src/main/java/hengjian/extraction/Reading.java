package hengjian.extraction;

import hengjian.fact.Fact;

/**
 * A fact and how it was read, for people to check.
 *
 * @param topic how the figure was bound to what it is about
 * @param period where the period was found
 */
public record Reading(Fact fact, Binding topic, PeriodSource period) {

    /** How a figure was bound to what it is about. */
    public enum Binding {
        NAMED_BEFORE,
        NAMED_AFTER,
        LISTED,
        PART_OF_LAST,
        LAST_SPOKEN_OF,
        EARLIER_SENTENCE,
        TABLE,
        UNKNOWN_WORDS
    }

    /** Where a figure's period was found. */
    public enum PeriodSource {
        SENTENCE,
        PARAGRAPH,
        HEADING,
        DOCUMENT,
        PUBLICATION,
        NONE
    }
}
