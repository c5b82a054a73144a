package hengjian.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself in its first and last lines: title, publisher and date, each null where it says nothing.
 *
 * <p>Chinese pages write 发布时间 and 来源 between title and article; newspapers begin with 衡阳晚报讯 or 新华社; official
 * texts end with who signed them and when.
 */
public record Masthead(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published) {

    /** A text with what it, or the file around it, says of itself. */
    public record Text(String text, Masthead masthead) {

        public static Text of(String text) {
            return new Text(text, Masthead.of(text));
        }
    }

    private static final int HEAD = 2000;
    private static final int TAIL = 400;

    public static Masthead of(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return new Masthead(
                TitleLine.of(head).orElse(null),
                Source.of(head, tail).orElse(null),
                Published.of(head, tail).orElse(null));
    }

    /** Whether a line says whence or when a text is, and not what it tells. */
    public static boolean tells(String line) {
        return Published.isStatedIn(line) || Source.names(line);
    }

    /** This, and where it says nothing the other. */
    public Masthead or(Masthead other) {
        return new Masthead(
                title == null ? other.title : title,
                publisher == null ? other.publisher : publisher,
                published == null ? other.published : published);
    }
}
