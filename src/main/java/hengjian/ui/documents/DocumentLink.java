package hengjian.ui.documents;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.StoredFact;

/** Where a document is shown. */
public final class DocumentLink {

    static final String ROUTE = "documents";
    static final String FACT = "fact";

    private DocumentLink() {}

    public static String path(String documentId) {
        return ROUTE + "/" + documentId;
    }

    public static QueryParameters query(StoredFact fact) {
        return QueryParameters.of(FACT, Long.toString(fact.id()));
    }

    /** Path and query, without a leading slash. */
    public static String of(StoredFact fact) {
        return path(fact.document().id()) + "?" + query(fact).getQueryString();
    }
}
