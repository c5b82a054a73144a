package hengjian.ui.documents;

import hengjian.document.SourceDocument;
import hengjian.document.TrustNotice;
import hengjian.store.Documents;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whether documents can be trusted, as far as their texts tell: looked at when first asked for, since texts never change. */
@Component
class Warnings {

    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final Map<String, List<TrustNotice>> known = new ConcurrentHashMap<>();

    Warnings(Documents documents) {
        this.documents = documents;
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
