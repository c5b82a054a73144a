package hengjian.store;

import hengjian.fact.Fact;

/** A fact with its number in the store and the document it was read from. */
public record StoredFact(long id, Fact fact, StoredDocument document) {}
