package hengjian.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** A part of a workbook that grows while another one is written: compressed into a file, and put into the book as it is. */
final class AsidePart implements Closeable {

    private final String path;
    private final Path file = Files.createTempFile("hengjian-", ".part");
    private final CRC32 sum = new CRC32();
    private final Deflater deflater;
    private final OutputStream out;

    AsidePart(String path, int level) throws IOException {
        this.path = path;
        deflater = new Deflater(level, true);
        out = new CheckedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), deflater, 1 << 14), sum);
    }

    OutputStream begin(XmlBytes xml) {
        xml.raw(StreamedBook.HEAD);
        return out;
    }

    void writeTo(ZipArchiveOutputStream zip) throws IOException {
        out.close();
        ZipArchiveEntry entry = new ZipArchiveEntry(path);
        entry.setMethod(ZipMethod.DEFLATED.getCode());
        entry.setCrc(sum.getValue());
        entry.setSize(deflater.getBytesRead());
        entry.setCompressedSize(deflater.getBytesWritten());
        try (InputStream packed = Files.newInputStream(file)) {
            zip.addRawArchiveEntry(entry, packed);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            deflater.end();
            Files.deleteIfExists(file);
        }
    }
}
