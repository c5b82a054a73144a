package hengjian.ui.documents;

import com.vaadin.flow.router.QueryParameters;
import hengjian.document.SourceDocument;
import hengjian.document.TrustNotice;
import hengjian.store.AsOf;
import hengjian.store.Documents;
import hengjian.store.ReviewQueue;
import hengjian.store.StoredDocument;
import hengjian.ui.shell.AsOfParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document with what the list tells of it. */
record Held(StoredDocument document, int facts, int reviewed, List<TrustNotice> notices, AsOf asOf) {

    static List<Held> all(Documents documents, ReviewQueue reviews, AsOf asOf) {
        Map<String, SourceDocument> edges = documents.edges(TrustNotice.LOOKED_AT);
        return reviews.progress(asOf).stream()
                .map(one -> new Held(
                        one.document(),
                        one.facts(),
                        one.reviewed(),
                        notices(edges.get(one.document().id())),
                        asOf))
                .toList();
    }

    private static List<TrustNotice> notices(@Nullable SourceDocument document) {
        return document == null ? List.of() : TrustNotice.of(document);
    }

    /** Where it is shown as it was known at the same time. */
    String link() {
        String query = QueryParameters.simple(AsOfParameters.of(asOf)).getQueryString();
        return DocumentLink.path(document.id()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Of all its facts, in percent; 0 where there are none. */
    int share() {
        return facts == 0 ? 0 : 100 * reviewed / facts;
    }

    String warnings() {
        return notices.stream().map(Notices::words).collect(Collectors.joining(" "));
    }
}
