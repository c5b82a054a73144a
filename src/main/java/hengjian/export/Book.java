package hengjian.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a view wants in a workbook.
 *
 * @param title of the whole, and of the file
 * @param filters the chosen filters in words
 * @param asOf the day the data are frozen to, in words; null for what stands now
 * @param address that shows the same again, relative to the program's root: {@code compare?zone=…}
 */
public record Book(String title, String filters, @Nullable String asOf, String address, List<Table> tables) {

    public Book {
        tables = List.copyOf(tables);
    }

    /** With tables behind its own. */
    public Book with(List<Table> more) {
        return new Book(
                title,
                filters,
                asOf,
                address,
                Stream.concat(tables.stream(), more.stream()).toList());
    }

    public static Book of(String title, String filters, String address, Table... tables) {
        return new Book(title, filters, null, address, List.of(tables));
    }
}
