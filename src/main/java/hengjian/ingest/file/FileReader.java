package hengjian.ingest.file;

import hengjian.document.Masthead;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files into texts. Whatever the bytes are, the outcome is a text or a reason. */
public final class FileReader {

    private static final Logger LOG = LoggerFactory.getLogger(FileReader.class);

    /** Takes one outcome after another. */
    @FunctionalInterface
    public interface Taker {

        /** Says whether to go on. */
        boolean take(FileOutcome outcome);
    }

    private final Limits limits;

    public FileReader(Limits limits) {
        this.limits = limits;
    }

    /** As {@link #read(String, byte[], Taker)}, to the end. */
    public void readAll(String name, byte[] content, Consumer<FileOutcome> outcomes) {
        read(name, content, outcome -> {
            outcomes.accept(outcome);
            return true;
        });
    }

    /**
     * One outcome for a file, one for each file in an archive.
     *
     * @param outcomes says whether to go on
     */
    public void read(String name, byte[] content, Taker outcomes) {
        String own = FileName.own(name);
        if (FileKind.named(own).filter(kind -> kind == FileKind.ZIP).isPresent()
                && FileKind.of(content) == FileKind.ZIP) {
            try {
                new Archive(content, limits).each(outcomes, this::one);
            } catch (IOException | RuntimeException e) {
                outcomes.take(refused(own, e));
            }
        } else {
            outcomes.take(one(own, content));
        }
    }

    /**
     * A stream to its end, but never more than the limit allows; what a sender claims of its size is not believed.
     *
     * @throws IOException also when there is more
     */
    public byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
        if (bytes.length > limits.fileBytes()) {
            throw UnreadableException.tooLarge(limits.fileBytes());
        }
        return bytes;
    }

    /** Why reading a stream or a file failed. */
    public FileOutcome.Refused refused(String name, Exception failure) {
        if (failure instanceof UnreadableException known) {
            return known.refused(FileName.own(name));
        }
        LOG.info("{} cannot be read", FileName.own(name), failure);
        return new FileOutcome.Refused(FileName.own(name), Reason.BROKEN, "");
    }

    private FileOutcome one(String name, byte[] content) {
        try {
            Masthead.Text found = text(name, content);
            require(found.text());
            return new FileOutcome.Read(name, found.text(), found.masthead());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return refused(name, e instanceof Exception failure ? failure : new IOException(e));
        }
    }

    private Masthead.Text text(String name, byte[] content) throws IOException {
        if (content.length > limits.fileBytes()) {
            throw UnreadableException.tooLarge(limits.fileBytes());
        }
        return switch (kind(name, content)) {
            case TEXT -> Masthead.Text.of(Encoding.decode(content));
            case HTML -> HtmlPage.read(content);
            case DOCX -> Masthead.Text.of(WordText.read(content, limits));
            case PDF -> Masthead.Text.of(PdfText.read(content, limits));
            case ZIP -> throw new UnreadableException(Reason.NESTED_ZIP);
            case OLD_OFFICE, OTHER_OFFICE, IMAGE, OTHER_ARCHIVE -> throw new UnreadableException(Reason.UNKNOWN_KIND);
        };
    }

    private static FileKind kind(String name, byte[] content) throws UnreadableException {
        if (FileKind.of(content) == FileKind.OLD_OFFICE
                && name.toLowerCase(Locale.ROOT).matches(".*\\.(doc|dot|wps)")) {
            throw new UnreadableException(Reason.OLD_WORD);
        }
        FileKind named = FileKind.named(name).orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_KIND));
        if (content.length == 0) {
            throw new UnreadableException(Reason.EMPTY);
        }
        FileKind actual = FileKind.of(content);
        if (actual == FileKind.OLD_OFFICE) {
            throw new UnreadableException(Reason.OLD_WORD);
        }
        if (named == actual || named == FileKind.HTML && actual == FileKind.TEXT) {
            return named;
        }
        if (actual == FileKind.TEXT && !Encoding.isText(content)
                || named == FileKind.DOCX && actual == FileKind.ZIP && !Archive.opens(content)) {
            throw new UnreadableException(Reason.BROKEN);
        }
        throw new UnreadableException(Reason.OTHER_KIND, actual.label);
    }

    private void require(String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(Reason.EMPTY);
        }
        if (text.length() > limits.textUnits()) {
            throw new UnreadableException(Reason.TEXT_TOO_LONG, "%,d".formatted(limits.textUnits()));
        }
    }
}
