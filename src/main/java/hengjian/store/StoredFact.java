package hengjian.store;

import hengjian.analysis.Statement;
import hengjian.fact.Fact;

/** A version of a fact with its number in the store and the document it was read from. */
public record StoredFact(long id, Fact fact, StoredDocument document, Version version) {

    /** As the engine has just read it. */
    public StoredFact(long id, Fact fact, StoredDocument document) {
        this(id, fact, document, Version.first(id));
    }

    /** Whether a person has confirmed or corrected it. */
    public boolean reviewed() {
        return version.reviewed();
    }

    /** What analysis needs to weigh it against others. */
    public Statement statement() {
        return new Statement(id, fact, document.published(), document.id(), version.reviewed(), version.chosen());
    }
}
