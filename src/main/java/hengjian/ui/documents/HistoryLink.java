package hengjian.ui.documents;

import hengjian.store.StoredFact;

/** Where a fact's versions and the other statements of its cell are shown. */
public final class HistoryLink {

    public static final String ROUTE = "history";

    private HistoryLink() {}

    /** Without a leading slash. */
    public static String of(StoredFact fact) {
        return ROUTE + "/" + fact.id();
    }
}
