package wrong.document;

import wrong.fact.UsesSpring;

/** An arrow upwards. */
public record UsesFact(UsesSpring fact) {}
