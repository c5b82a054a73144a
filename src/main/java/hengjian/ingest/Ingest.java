package hengjian.ingest;

import hengjian.document.SourceDocument;
import hengjian.extraction.Extractor;
import hengjian.store.Documents;
import hengjian.store.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes texts in. */
@Service
public class Ingest {

    private final Extractor extractor = Extractor.standard();
    private final Documents documents;
    private final Facts facts;

    Ingest(Documents documents, Facts facts) {
        this.documents = documents;
        this.facts = facts;
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
        facts.add(extractor.read(document).facts());
        return true;
    }
}
