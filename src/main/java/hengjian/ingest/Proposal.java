package hengjian.ingest;

import hengjian.document.Masthead;
import hengjian.document.Region;
import hengjian.document.SourceDocument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What might be recorded of a text; a person can better it.
 *
 * @param title never blank for a text with words
 * @param publisher blank where nobody is named
 * @param published null where no day is given
 * @param region blank where no place is named
 */
public record Proposal(
        String title, String publisher, @Nullable LocalDate published, String region) {

    private static final int LONGEST = 60;

    /**
     * What the text and its file say; for a title the file's name, or the first words, where nothing looks like one.
     *
     * @param regions those held already, whose spelling is preferred
     */
    public static Proposal of(String name, String text, Masthead masthead, Collection<String> regions) {
        String title = Objects.requireNonNullElseGet(masthead.title(), () -> title(name, text));
        String publisher = Objects.requireNonNullElse(masthead.publisher(), "");
        String region = Region.of(title, publisher, text, regions).orElse("");
        return new Proposal(title, publisher, masthead.published(), region);
    }

    /** Whether nothing is missing that a document must have; it need not name its publisher. */
    public boolean isComplete() {
        return published != null && !title.isBlank() && !region.isBlank();
    }

    /** @param day stands in where no day is given */
    public SourceDocument document(String name, String text, LocalDate day) {
        return new SourceDocument(
                name,
                title.strip(),
                publisher.strip(),
                Objects.requireNonNullElse(published, day),
                region.strip(),
                text);
    }

    private static String title(String name, String text) {
        String bare = name.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        if (bare.codePoints().filter(Character::isIdeographic).count() >= 4) {
            return bare;
        }
        String first = text.strip().lines().findFirst().orElse("").strip();
        int end = first.indexOf('。') < 0 ? first.length() : first.indexOf('。');
        return first.substring(0, Math.min(end, LONGEST));
    }
}
