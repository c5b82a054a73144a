package hengjian.ui.documents;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.StoredFact;

/** Where a document is shown. */
public final class DocumentLink {

    static final String ROUTE = "documents";

    private DocumentLink() {}

    public static String path(String documentId) {
        return ROUTE + "/" + documentId;
    }

    /** Number, quote and context: the words are found even where a later reading numbers the facts anew. */
    public static QueryParameters query(StoredFact fact) {
        return Place.of(fact).parameters();
    }

    /** Path and query, without a leading slash. */
    public static String of(StoredFact fact) {
        return path(fact.document().id()) + "?" + query(fact).getQueryString();
    }
}
