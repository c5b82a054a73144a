package hengjian.cli;

import hengjian.document.Masthead;
import hengjian.document.SourceDocument;
import hengjian.ingest.file.FileOutcome;
import hengjian.ingest.file.FileReader;
import hengjian.ingest.file.Limits;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of the user's, in any encoding and kind the importer reads, as documents. */
final class TextFile {

    private static final Limits LIMITS = new Limits(200 << 20, 100_000_000, 500, 500L << 20, 2_000);

    private static final Masthead NOTHING = new Masthead(null, null, null);

    private final FileReader reader = new FileReader(LIMITS);
    private final @Nullable LocalDate published;
    private final @Nullable String region;

    /** @param published null where the file's own date holds, and today's where it names none */
    TextFile(@Nullable LocalDate published, @Nullable String region) {
        this.published = published;
        this.region = region;
    }

    /** @throws IOException when it cannot be read; the message says why, for people */
    SourceDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return document(file.getFileName().toString(), in);
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException("没有这个文件。There is no such file.");
        }
    }

    SourceDocument document(String name, InputStream in) throws IOException {
        boolean kind = name.matches("(?i).*\\.(html?|docx|pdf)");
        byte[] content = reader.bytes(in);
        List<FileOutcome> outcomes = new ArrayList<>();
        reader.readAll(kind ? name : "text.txt", content, outcomes::add);
        return switch (outcomes.getFirst()) {
            case FileOutcome.Read read -> document(name, read.text(), read.masthead());
            case FileOutcome.Refused refused -> document(name, anyText(refused, kind, content), NOTHING);
        };
    }

    /** Whatever decodes is read here, be it empty or full of control characters. */
    private static String anyText(FileOutcome.Refused refused, boolean kind, byte[] content) throws IOException {
        try {
            if (!kind) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            }
        } catch (CharacterCodingException e) {
            throw new IOException(refused.zh() + "；" + refused.en(), e);
        }
        throw new IOException(refused.zh() + "；" + refused.en());
    }

    private SourceDocument document(String name, String text, Masthead masthead) {
        LocalDate own = masthead.published();
        LocalDate day = published != null ? published : own != null ? own : LocalDate.now();
        String title = masthead.title();
        return new SourceDocument(name, title == null ? "" : title, "", day, region == null ? "" : region, text);
    }
}
