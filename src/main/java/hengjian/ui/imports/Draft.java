package hengjian.ui.imports;

import hengjian.document.Masthead;
import hengjian.document.Region;
import hengjian.document.SourceDocument;
import hengjian.document.TrustNotice;
import hengjian.extraction.Extraction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that waits to be accepted, with what is proposed to be recorded of it. */
record Draft(
        String name,
        String text,
        String title,
        String publisher,
        @Nullable LocalDate published,
        String region,
        Extraction extraction) {

    private static final int LONGEST_PROPOSAL = 60;

    /** What can be recorded of a text, within what the store can hold. */
    record About(String title, String publisher, @Nullable LocalDate published, String region) {}

    /** Proposes what the text and its file say; the first words where nothing is a title. */
    static About propose(String name, String text, Masthead masthead, Collection<String> regions) {
        String title = Objects.requireNonNullElseGet(masthead.title(), () -> title(name, text));
        String publisher = Objects.requireNonNullElse(masthead.publisher(), "");
        String region = Region.of(title, publisher, text, regions).orElse("");
        return new About(title, publisher, masthead.published(), region);
    }

    static Draft of(String name, String text, About about, Function<SourceDocument, Extraction> reader) {
        Draft unread = new Draft(
                name,
                text,
                about.title(),
                about.publisher(),
                about.published(),
                about.region(),
                new Extraction(document(name, text, about), List.of(), List.of()));
        return unread.read(reader);
    }

    Draft with(About about, Function<SourceDocument, Extraction> reader) {
        boolean sameReading = Objects.equals(about.published(), published) && about.region().equals(region);
        Draft changed = new Draft(
                name, text, about.title(), about.publisher(), about.published(), about.region(), extraction);
        return sameReading ? changed : changed.read(reader);
    }

    private Draft read(Function<SourceDocument, Extraction> reader) {
        return new Draft(name, text, title, publisher, published, region, reader.apply(document()));
    }

    About about() {
        return new About(title, publisher, published, region);
    }

    /** Where the day is still missing, today's stands in, so that there is something to look at. */
    SourceDocument document() {
        return document(name, text, about());
    }

    String id() {
        return extraction.document().id();
    }

    /** Whether nothing is missing that a document must have. */
    boolean ready() {
        return published != null && !title.isBlank() && !region.isBlank();
    }

    List<TrustNotice> notices() {
        return TrustNotice.of(document());
    }

    private static SourceDocument document(String name, String text, About about) {
        LocalDate day = about.published() == null ? LocalDate.now() : about.published();
        return new SourceDocument(name, about.title().strip(), about.publisher().strip(), day, about.region().strip(), text);
    }

    private static String title(String name, String text) {
        String bare = name.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        if (bare.codePoints().filter(Character::isIdeographic).count() >= 4) {
            return bare;
        }
        String first = text.strip().lines().findFirst().orElse("").strip();
        int end = first.indexOf('。') < 0 ? first.length() : first.indexOf('。');
        return first.substring(0, Math.min(end, LONGEST_PROPOSAL));
    }
}
