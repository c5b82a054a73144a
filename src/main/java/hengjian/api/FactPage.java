package hengjian.api;

import hengjian.export.FactRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the facts asked for, in the order they were recorded.
 *
 * @param total how many there are on all pages
 * @param cursor for the next page; null on the last one
 * @param next address of the next page; null on the last one
 */
record FactPage(
        int total,
        List<FactRecord> data,
        @Nullable String cursor,
        @Nullable String next) {}
