package hengjian.extraction;

/** A vocabulary table that cannot be used; the message is one sentence that names file and line. */
public final class BrokenVocabulary extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BrokenVocabulary(String message) {
        super(message);
    }

    BrokenVocabulary(String message, Throwable cause) {
        super(message, cause);
    }
}
