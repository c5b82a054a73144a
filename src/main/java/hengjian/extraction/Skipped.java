package hengjian.extraction;

import hengjian.document.Span;

/** A number that is no fact, and why: date, slogan, ordinal, name, threshold and the like. */
public record Skipped(Span span, String reason) {}
