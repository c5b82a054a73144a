package hengjian.ui.documents;

import hengjian.export.Book;
import hengjian.export.Column;
import hengjian.export.Entry;
import hengjian.export.Table;
import hengjian.export.Workbook;
import hengjian.ui.shell.AsOfPicker;
import hengjian.ui.shell.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list as a workbook, days as days and counts as numbers. */
final class ListBook {

    private ListBook() {}

    static Book of(ListQuery query, List<Held> shown) {
        Table table = Table.of(
                        Words.of("documents.title"),
                        Words.of("documents.title"),
                        Column.words(Words.of("documents.field.title")),
                        Column.words(Words.of("documents.field.publisher")),
                        Column.words(Words.of("documents.field.published")),
                        Column.words(Words.of("documents.field.region")),
                        Column.figures(Words.of("documents.field.facts")),
                        Column.figures(Words.of("documents.field.reviewed"), "%"),
                        Column.words("SHA-256"))
                .rows(shown.stream()
                        .limit(Workbook.MOST_HELD)
                        .map(ListBook::row)
                        .toList());
        String parameters = query.parameters().getQueryString();
        String address = DocumentLink.ROUTE + (parameters.isEmpty() ? "" : "?" + parameters);
        return new Book(
                Words.of("documents.title"),
                filters(query, shown.size()),
                AsOfPicker.textUnlessNow(query.asOf()),
                address,
                List.of(table));
    }

    private static String filters(ListQuery query, int shown) {
        String more = shown > Workbook.MOST_HELD ? Words.of("documents.printed", Workbook.MOST_HELD, shown) : "";
        String asked = Stream.of(
                        query.text().isBlank() ? "" : Words.of("documents.search") + "：" + query.text(),
                        query.region().isBlank() ? "" : Words.of("documents.field.region") + "：" + query.region(),
                        query.warned() ? Words.of("documents.warned") : "",
                        more)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
        return asked.isEmpty() ? Words.of("documents.held", shown) : asked;
    }

    private static List<Entry> row(Held held) {
        return List.of(
                Entry.words(held.document().title()),
                Entry.words(held.document().publisher()),
                new Entry.Day(held.document().published()),
                Entry.words(held.document().region()),
                new Entry.Number(BigDecimal.valueOf(held.facts()), 0),
                held.facts() == 0 ? new Entry.Missing("—") : new Entry.Number(BigDecimal.valueOf(held.share()), 0),
                Entry.words(held.document().id()));
    }
}
