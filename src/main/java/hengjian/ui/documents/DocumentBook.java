package hengjian.ui.documents;

import hengjian.document.SourceDocument;
import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.fact.Fact;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The figures of a document as a table of a workbook, in the order of the text. */
final class DocumentBook {

    private DocumentBook() {}

    static Book of(SourceDocument document, List<StoredFact> facts) {
        Table table = Table.of(
                        Words.of("facts.title"),
                        document.title(),
                        Column.words(Words.of("facts.indicator")),
                        Column.words(Words.of("facts.subject")),
                        Column.words(Words.of("facts.breakdown")),
                        Column.words(Words.of("facts.measure")),
                        Column.words(Words.of("facts.status")),
                        Column.words(Words.of("facts.period")),
                        Column.figures(Words.of("facts.value")))
                .rows(facts.stream()
                        .sorted(Comparator.comparing(
                                fact -> fact.fact().evidence().span().start()))
                        .map(DocumentBook::row)
                        .toList());
        String filters = document.publisher() + " " + document.published();
        return Book.of(document.title(), filters.strip(), DocumentLink.path(document.id()), table);
    }

    private static List<Entry> row(StoredFact stored) {
        Fact fact = stored.fact();
        return List.of(
                Entry.words(Words.indicator(fact)),
                Entry.words(fact.subject()),
                Entry.words(Words.part(Objects.requireNonNullElse(fact.breakdown(), ""))),
                Entry.words(Words.measure(fact.measure())),
                Entry.words(Words.status(fact.status())),
                Entry.words(Words.period(fact.period())),
                Entry.of(stored));
    }
}
