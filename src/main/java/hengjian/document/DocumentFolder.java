package hengjian.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** A folder of texts with an {@code index.tsv}: file, title, published, publisher, region. */
public final class DocumentFolder {

    private static final String HEADER = "file\ttitle\tpublished\tpublisher\tregion";

    private final Path folder;
    private final List<Row> rows;

    private DocumentFolder(Path folder, List<Row> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /** One line of the index. */
    public record Row(String name, String title, LocalDate published, String publisher, String region) {}

    /**
     * Reads the index, not yet the texts.
     *
     * @throws IOException when there is no index, or a line of it is not as it should be; the message names the line
     */
    public static DocumentFolder open(Path folder) throws IOException {
        Path index = folder.resolve("index.tsv");
        if (!Files.isRegularFile(index)) {
            throw new NoSuchFileException(index.toString(), null, "the folder has no index.tsv");
        }
        List<String> lines = Files.readAllLines(index, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw new IOException(index + ":1: the header must be " + HEADER.replace("\t", ", "));
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                rows.add(row(index, line + 1, lines.get(line).split("\t", -1)));
            }
        }
        return new DocumentFolder(folder, List.copyOf(rows));
    }

    /** In the order of the index. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The text of a row, decoded as UTF-8 and otherwise untouched.
     *
     * @throws IOException when the file is missing, lies outside the folder or is not UTF-8
     */
    public SourceDocument read(Row row) throws IOException {
        String text = Files.readString(file(row), StandardCharsets.UTF_8);
        return new SourceDocument(row.name(), row.title(), row.publisher(), row.published(), row.region(), text);
    }

    /** @throws IOException when it lies outside the folder */
    public Path file(Row row) throws IOException {
        Path file = folder.resolve(row.name()).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException(row.name() + " lies outside " + folder);
        }
        return file;
    }

    private static Row row(Path index, int line, String[] cells) throws IOException {
        if (cells.length != 5) {
            throw new IOException(index + ":" + line + ": five cells expected, found " + cells.length);
        }
        try {
            return new Row(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3], cells[4]);
        } catch (DateTimeParseException e) {
            throw new IOException(index + ":" + line + ": not a date: " + cells[2], e);
        }
    }
}
