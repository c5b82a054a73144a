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

    /** In which the text is hashed, so that a long one is not copied as a whole. */
    private static final int PIECE = 1 << 13;

    /** The SHA-256 of the UTF-8 text, in lower-case hexadecimal: the same text is the same document. */
    public String id() {
        MessageDigest sha256 = sha256();
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = Math.min(text.length(), from + PIECE);
            // The two halves of a letter stay together.
            to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            sha256.update(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The words at a span; the invariant everywhere is that these are the quote. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Whether a government publishes it itself, unlike what the press tells of it. */
    public boolean isOfGovernment() {
        return publisher.contains("政府");
    }

    /** The same document with other words. */
    public SourceDocument saying(String words) {
        return new SourceDocument(name, title, publisher, published, region, words);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
