package hengjian.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A ZIP archive, unpacked in memory and only as far as the limits allow; the sizes that it claims are not believed. */
final class Archive {

    private final byte[] content;
    private final Limits limits;
    private long unpacked;

    Archive(byte[] content, Limits limits) {
        this.content = content;
        this.limits = limits;
    }

    /**
     * Each file in its turn, until somebody says to stop.
     *
     * @throws IOException when the archive itself cannot be read, or is too large unpacked
     */
    void each(FileReader.Taker outcomes, BiFunction<String, byte[], FileOutcome> reader) throws IOException {
        try (ZipFile zip = open(content)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory() && !isLitter(entry.getName()))
                    .toList();
            if (entries.isEmpty()) {
                throw new UnreadableException(Reason.NO_ENTRIES);
            }
            if (entries.size() > limits.entries()) {
                throw new UnreadableException(Reason.TOO_MANY_ENTRIES, limits.entries());
            }
            for (ZipArchiveEntry entry : entries) {
                if (!outcomes.take(one(zip, entry, reader))) {
                    return;
                }
            }
        }
    }

    static boolean opens(byte[] content) {
        try (ZipFile zip = open(content)) {
            return zip.getEntries().hasMoreElements();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private FileOutcome one(ZipFile zip, ZipArchiveEntry entry, BiFunction<String, byte[], FileOutcome> reader)
            throws IOException {
        String name = FileName.own(name(entry));
        try {
            return reader.apply(name, bytes(zip, entry));
        } catch (UnreadableException e) {
            if (unpacked > limits.unpackedBytes()) {
                throw e;
            }
            return e.refused(name);
        } catch (IOException | RuntimeException e) {
            return new FileOutcome.Refused(name, Reason.BROKEN, "");
        }
    }

    private byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException(Reason.ENCRYPTED);
        }
        if (entry.getSize() > limits.fileBytes()) {
            throw UnreadableException.tooLarge(limits.fileBytes());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
            unpacked += bytes.length;
            if (unpacked > limits.unpackedBytes()) {
                throw new UnreadableException(Reason.UNPACKED_TOO_LARGE, limits.unpackedBytes() >> 20);
            }
            if (bytes.length > limits.fileBytes()) {
                throw UnreadableException.tooLarge(limits.fileBytes());
            }
            return bytes;
        }
    }

    /** Archives made on Chinese Windows write names in GBK and do not say so. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames() || raw == null;
        return said ? entry.getName() : Encoding.name(raw).orElseGet(entry::getName);
    }

    /** What systems add to archives on their own. */
    private static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || FileName.own(name).startsWith(".") || name.endsWith("Thumbs.db");
    }
}
