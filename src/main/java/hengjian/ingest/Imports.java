package hengjian.ingest;

import hengjian.document.SourceDocument;
import hengjian.store.ForCurators;
import hengjian.store.Withdrawals;
import org.springframework.stereotype.Service;

/** What a curator may do: take in a text that was looked at. */
@Service
public class Imports {

    private final Ingest ingest;
    private final Withdrawals withdrawals;

    Imports(Ingest ingest, Withdrawals withdrawals) {
        this.ingest = ingest;
        this.withdrawals = withdrawals;
    }

    /** Shows a withdrawn text again. @return how many facts */
    @ForCurators
    public int restore(String documentId) {
        return withdrawals.restore(documentId);
    }

    /**
     * Keeps a text and its facts, both or neither; when this returns, they are on the disk.
     *
     * @return false when the same text is already held, which then stays as it is
     */
    @ForCurators
    public boolean accept(SourceDocument document) {
        return ingest.add(document);
    }
}
