package hengjian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An Excel workbook of facts: sheets 说明, 数据 and 来源, every figure linked to the sentence it was read from. */
public final class Workbook {

    private Workbook() {}

    /**
     * Writes row by row and leaves the stream open.
     *
     * @param rows gone through twice, in the same order both times; never held as a whole
     * @throws IOException when the stream fails, or the rows are not the same the second time
     */
    public static void write(OutputStream out, Notes notes, Iterable<Row> rows, Locale locale) throws IOException {
        Words words = new Words(locale);
        // Closing fastexcel's workbook only finishes the archive; the stream stays the caller's.
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "Hengjian", "1.0")) {
            NotesSheet.write(new Sheet(workbook, words.of("说明", "Notes")), notes, words);
            String sources = words.of("来源", "Sources");
            long written = new DataSheet(new Sheet(workbook, words.of("数据", "Data")), words, sources)
                    .write(notes.title(), rows);
            long sourced = new SourceSheet(new Sheet(workbook, sources), words).write(notes.title(), rows);
            if (written != sourced) {
                throw new IOException("the facts changed while the workbook was written");
            }
        }
    }

    /** Follows the order of the rows, so that figure n and source n are known to be the same fact. */
    static long trace(long before, Row row) {
        return 31 * before + row.fact().id() + 1;
    }
}
