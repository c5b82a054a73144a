package hengjian.ingest;

import hengjian.document.SourceDocument;
import hengjian.extraction.Explanation;
import hengjian.extraction.Extraction;
import hengjian.extraction.Extractor;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.ForCurators;
import hengjian.store.Rereading;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes texts in. */
@Service
public class Ingest {

    private final Extractor extractor;
    private final Documents documents;
    private final Facts facts;
    private final Rereading rereading;
    private final String engine;

    /** @param vocabulary a folder of the user's own tables, blank when there is none */
    Ingest(Documents documents, Facts facts, Rereading rereading, @Value("${hengjian.vocabulary:}") String vocabulary) {
        this.extractor = vocabulary.isBlank() ? Extractor.standard() : Extractor.with(Path.of(vocabulary));
        this.documents = documents;
        this.facts = facts;
        this.rereading = rereading;
        this.engine = EngineVersion.of(vocabulary);
    }

    /** Which engine reads. */
    String engine() {
        return engine;
    }

    /** What a text says, without keeping anything. */
    public Extraction read(SourceDocument document) {
        return extractor.read(document);
    }

    /** What a text says and how it was read. */
    public Explanation explain(SourceDocument document) {
        return extractor.explain(document);
    }

    /**
     * Keeps a text and its facts, both or neither.
     *
     * @return false when the same text is already held, which then stays as it is
     */
    @Transactional
    public boolean add(SourceDocument document) {
        if (documents.holds(document.id())) {
            return false;
        }
        documents.add(document);
        documents.readBy(document.id(), engine);
        facts.add(read(document).facts());
        return true;
    }

    /**
     * Reads a document held anew with the present engine; a withdrawn one stays as it is. What persons said stays.
     *
     * @return what changed
     */
    @ForCurators
    @Transactional
    public Rereading.Changes reread(String documentId) {
        return renew(documentId);
    }

    @Transactional
    Rereading.Changes renew(String documentId) {
        SourceDocument document = documents.find(documentId).orElseThrow();
        if (documents.isWithdrawn(documentId)) {
            return new Rereading.Changes(0, 0, 0);
        }
        documents.readBy(documentId, engine);
        return rereading.take(documentId, extractor.read(document).facts());
    }
}
