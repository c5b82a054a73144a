package hengjian.ui.documents;

import hengjian.document.SourceDocument;
import hengjian.export.Book;
import hengjian.export.Table;
import hengjian.store.StoredFact;
import hengjian.ui.shell.FactColumn;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The figures of a document as a table of a workbook, in the order of the text. */
final class DocumentBook {

    private DocumentBook() {}

    static Book of(SourceDocument document, List<StoredFact> facts) {
        Stream<StoredFact> inOrder = facts.stream()
                .sorted(Comparator.comparing(
                        fact -> fact.fact().evidence().span().start()));
        Table table = FactColumn.table(
                document.title(),
                inOrder,
                FactColumn.INDICATOR,
                FactColumn.SUBJECT,
                FactColumn.BREAKDOWN,
                FactColumn.MEASURE,
                FactColumn.STATUS,
                FactColumn.PERIOD,
                FactColumn.VALUE);
        String filters = document.publisher() + " " + document.published();
        return Book.of(document.title(), filters.strip(), DocumentLink.path(document.id()), table);
    }
}
