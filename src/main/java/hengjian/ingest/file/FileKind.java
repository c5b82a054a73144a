package hengjian.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is, by its name and by its first bytes. */
enum FileKind {
    TEXT("TXT", "txt"),
    HTML("HTML", "html", "htm", "shtml", "xhtml"),
    DOCX("DOCX", "docx"),
    PDF("PDF", "pdf"),
    ZIP("ZIP", "zip"),
    OLD_OFFICE("Office 97–2003"),
    OTHER_OFFICE("XLSX/PPTX"),
    IMAGE("PNG/JPEG/GIF"),
    OTHER_ARCHIVE("RAR/7z/gzip");

    private static final Pattern MARKUP = Pattern.compile(
            "\\A[\\s\\x{feff}]*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    final String label;
    private final List<String> extensions;

    FileKind(String label, String... extensions) {
        this.label = label;
        this.extensions = List.of(extensions);
    }

    /** Empty for a name that promises nothing that can be read. */
    static Optional<FileKind> named(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    static FileKind of(byte[] content) {
        String head = HexFormat.of().formatHex(content, 0, Math.min(content.length, 8));
        if (contains(content, "%PDF-", 1024)) {
            return PDF;
        }
        if (head.startsWith("504b0304") || head.startsWith("504b0506")) {
            return packed(content);
        }
        if (head.startsWith("d0cf11e0")) {
            return OLD_OFFICE;
        }
        if (head.startsWith("89504e47") || head.startsWith("ffd8ff") || head.startsWith("474946383")) {
            return IMAGE;
        }
        if (head.startsWith("526172211a") || head.startsWith("377abcaf271c") || head.startsWith("1f8b08")) {
            return OTHER_ARCHIVE;
        }
        String ascii = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("\\A(ï»¿|ÿþ|þÿ)", "");
        return MARKUP.matcher(ascii).find() ? HTML : TEXT;
    }

    /** The names of an archive's entries are written as they are, also where the entries are packed. */
    private static FileKind packed(byte[] content) {
        if (contains(content, "[Content_Types].xml", content.length)) {
            return contains(content, "word/document", content.length) ? DOCX : OTHER_OFFICE;
        }
        return ZIP;
    }

    private static boolean contains(byte[] content, String ascii, int within) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(content.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
