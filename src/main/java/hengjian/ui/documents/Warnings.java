package hengjian.ui.documents;

import hengjian.document.SourceDocument;
import hengjian.document.TrustNotice;
import hengjian.store.AsOf;
import hengjian.store.Beforehand;
import hengjian.store.Documents;
import hengjian.store.ReviewQueue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Whether documents can be trusted, as far as their texts tell: looked at once, since texts never change. */
@Component
class Warnings implements Beforehand {

    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final ReviewQueue reviews;
    private final Map<String, List<TrustNotice>> known = new ConcurrentHashMap<>();

    Warnings(Documents documents, ReviewQueue reviews) {
        this.documents = documents;
        this.reviews = reviews;
    }

    @Override
    public void prepare(BooleanSupplier goOn) {
        List<String> all = reviews.progress(AsOf.NOW).stream()
                .map(one -> one.document().id())
                .toList();
        for (int i = 0; i < all.size() && goOn.getAsBoolean(); i += AT_ONCE) {
            look(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
    }

    List<TrustNotice> of(String id) {
        look(List.of(id));
        return Objects.requireNonNullElse(known.get(id), List.of());
    }

    /** Looks at many documents at once. */
    void look(Collection<String> ids) {
        List<String> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        for (int i = 0; i < unknown.size(); i += AT_ONCE) {
            List<String> some = unknown.subList(i, Math.min(unknown.size(), i + AT_ONCE));
            Map<String, SourceDocument> edges = documents.edges(some, TrustNotice.LOOKED_AT);
            edges.forEach((id, document) -> known.put(id, TrustNotice.of(document)));
        }
    }
}
