package hengjian.ingest;

import hengjian.document.Masthead;
import hengjian.document.Region;
import hengjian.document.SourceDocument;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
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

    /** 红网时刻10月27日讯(见习记者 龚蓉) */
    private static final Pattern DATELINE =
            Pattern.compile("^[^，,。\\s]{0,16}(?:讯|消息|电)[\\s　]*(?:[（(【\\[/][^)）】\\]]*[)）】\\]])?[\\s　:：,，]*");

    /** 3月13日,记者从区招商中心获悉, says how it was learnt, not what. */
    private static final Pattern LEARNT = Pattern.compile(
            "^(?:(?:\\d{1,2}月)?\\d{1,2}日[,，])?(?:(?:近日|日前|昨日|今日)?[,，]?记者(?:近日|日前|昨日|今日)?从[^，,。]{2,20}?(?:获悉|了解到|悉)[,，:：]?)?");

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

    public Proposal withRegion(String other) {
        return new Proposal(title, publisher, published, other);
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
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("[（(].*[)）]") && !Masthead.tells(line))
                .findFirst()
                .orElse(text.strip());
        first = LEARNT.matcher(DATELINE.matcher(first).replaceFirst("")).replaceFirst("");
        int end = first.indexOf('。');
        return shortened(end < 0 ? first : first.substring(0, end));
    }

    /** At the last comma that fits. */
    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        String start = sentence.substring(0, LONGEST);
        int comma = Math.max(start.lastIndexOf('，'), start.lastIndexOf(','));
        return comma > 0 ? start.substring(0, comma) : start;
    }
}
