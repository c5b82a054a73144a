package hengjian.ui.documents;

import com.vaadin.flow.router.QueryParameters;
import hengjian.document.TrustNotice;
import hengjian.store.AsOf;
import hengjian.store.ReviewQueue;
import hengjian.store.StoredDocument;
import hengjian.ui.shell.AsOfParameters;
import java.util.List;
import java.util.stream.Collectors;

/** A document with what the list tells of it. */
record Held(StoredDocument document, int facts, int reviewed, Warnings doubts, AsOf asOf) {

    static List<Held> all(ReviewQueue reviews, Warnings doubts, AsOf asOf) {
        return reviews.progress(asOf).stream()
                .map(one -> new Held(one.document(), one.facts(), one.reviewed(), doubts, asOf))
                .toList();
    }

    List<TrustNotice> notices() {
        return doubts.of(document.id());
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
        return notices().stream().map(Notices::words).collect(Collectors.joining(" "));
    }
}
