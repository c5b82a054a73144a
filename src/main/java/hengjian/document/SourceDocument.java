package hengjian.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * One published text, never altered.
 *
 * @param name the file it came from, for people only
 * @param region the zone or place it is about unless the text says otherwise
 * @param text exactly as published, line ends included
 */
public record SourceDocument(
        String name, String title, String publisher, LocalDate published, String region, String text) {

    /** The SHA-256 of the UTF-8 text, in lower-case hexadecimal: the same text is the same document. */
    public String id() {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The words at a span; the invariant everywhere is that these are the quote. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
