package hengjian.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** XML that is wanted later than it is made, kept compressed. */
final class Spool {

    private static final int DRAIN_ABOVE = 1 << 15;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final OutputStream packed = new DeflaterOutputStream(kept);
    private final XmlBytes xml = new XmlBytes();

    XmlBytes more() {
        if (xml.length() > DRAIN_ABOVE) {
            try {
                xml.drain(packed);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail so", e);
            }
        }
        return xml;
    }

    void writeTo(OutputStream out) throws IOException {
        xml.drain(packed);
        packed.close();
        new InflaterInputStream(new ByteArrayInputStream(kept.toByteArray())).transferTo(out);
    }
}
