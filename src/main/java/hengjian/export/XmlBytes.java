package hengjian.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** XML in UTF-8 as it is put together; drained from time to time. */
final class XmlBytes {

    private static final int FIRST_SIZE = 1 << 14;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Markup, in ASCII. */
    XmlBytes raw(String ascii) {
        room(ascii.length());
        for (int at = 0; at < ascii.length(); at++) {
            bytes[length++] = (byte) ascii.charAt(at);
        }
        return this;
    }

    XmlBytes raw(int number) {
        return raw(Integer.toString(number));
    }

    /** What stands between tags or in an attribute's quotes; without characters XML has no way to write. */
    XmlBytes text(String text) {
        room(text.length() * 6);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c) && at + 1 < text.length()) {
                point(Character.toCodePoint(c, text.charAt(++at)));
            } else {
                unit(c);
            }
        }
        return this;
    }

    int length() {
        return length;
    }

    void drain(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void unit(char c) {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            default -> point(c);
        }
    }

    private void point(int c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            rest(c, 0);
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            rest(c, 6);
            rest(c, 0);
        } else {
            bytes[length++] = (byte) (0xF0 | c >> 18);
            rest(c, 12);
            rest(c, 6);
            rest(c, 0);
        }
    }

    private void rest(int c, int shift) {
        bytes[length++] = (byte) (0x80 | c >> shift & 0x3F);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
