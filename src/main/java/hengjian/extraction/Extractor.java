package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.indicator.IndicatorCatalogue;
import java.nio.file.Path;

/** Reads documents into facts. Holds only vocabulary, so one instance serves all threads. */
public final class Extractor {

    private final Vocabulary vocabulary;

    private Extractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The extractor with the vocabulary that comes with the program.
     *
     * @throws BrokenVocabulary when a vocabulary file is broken; the message names file and line
     */
    public static Extractor standard() {
        return new Extractor(Vocabulary.standard());
    }

    /**
     * The extractor whose vocabulary a folder of the user's own extends.
     *
     * @throws BrokenVocabulary when a vocabulary file is broken; the message names file and line
     */
    public static Extractor with(Path vocabulary) {
        return new Extractor(new Vocabulary(IndicatorCatalogue.standard(), vocabulary));
    }

    /** The facts in a document and the numbers that are none. Any text at all is read, never refused. */
    public Extraction read(SourceDocument document) {
        return new DocumentReader(document, vocabulary).read();
    }

    /** As {@link #read}, with all that was seen on the way; slower, for people who check. */
    public Explanation explain(SourceDocument document) {
        return Explainer.explain(document, vocabulary);
    }
}
