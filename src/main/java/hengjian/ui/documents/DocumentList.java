package hengjian.ui.documents;

import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.List;

/** The list as a plain table: for the clipboard and for paper. */
final class DocumentList {

    private DocumentList() {}

    static Table of(List<Held> shown) {
        Table table = Table.of(
                Words.of("documents.title"),
                Words.of("documents.title"),
                Column.words(Words.of("documents.field.title")),
                Column.words(Words.of("documents.field.publisher")),
                Column.words(Words.of("documents.field.published")),
                Column.words(Words.of("documents.field.region")),
                Column.words(Words.of("documents.field.facts")),
                Column.words(Words.of("documents.field.reviewed")));
        return table.rows(shown.stream().map(DocumentList::row).toList());
    }

    private static List<Entry> row(Held held) {
        return List.of(
                Entry.words(held.document().title()),
                Entry.words(held.document().publisher()),
                new Entry.Day(held.document().published()),
                Entry.words(held.document().region()),
                new Entry.Number(BigDecimal.valueOf(held.facts()), 0),
                held.facts() == 0 ? new Entry.Missing("—") : Entry.words(held.share() + "%"));
    }
}
