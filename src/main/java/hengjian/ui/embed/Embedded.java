package hengjian.ui.embed;

import hengjian.store.AsOf;
import hengjian.store.StoredDocument;
import hengjian.ui.chart.Chart;
import java.util.Collection;
import java.util.List;

/**
 * A chart for other sites' pages.
 *
 * @param documents its figures were read from
 * @param asOf the moment it is frozen to
 * @param home the address of the page that shows it among the rest
 * @param remarks what else must be known, as that something is not drawn
 */
public record Embedded(Chart chart, List<StoredDocument> documents, AsOf asOf, String home, List<String> remarks) {

    public Embedded {
        documents = documents.stream().distinct().toList();
        remarks = List.copyOf(remarks);
    }

    public static Embedded of(Chart chart, Collection<StoredDocument> documents, AsOf asOf, String home) {
        return new Embedded(chart, List.copyOf(documents), asOf, home, List.of());
    }
}
