package hengjian.extraction;

import hengjian.document.Span;
import hengjian.fact.Period;

/** A period named in the text. */
record When(Span span, Period period) {}
