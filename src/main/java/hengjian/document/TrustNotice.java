package hengjian.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a text may not be what its record says.
 *
 * @param found the text's own words, empty where words are missing
 * @param recorded what the record says instead
 */
public record TrustNotice(Kind kind, String found, String recorded) {

    /** What is doubtful. */
    public enum Kind {
        /** The page begins or ends with a name of betting sites, as hijacked pages do. */
        GAMBLING_NAME,
        /** The page begins with the name of a site that is not the publisher. */
        FOREIGN_BANNER,
        /** The text names another source. */
        OTHER_PUBLISHER,
        /** The text names another day. */
        OTHER_DATE,
        /** Nobody is named as the source. */
        NO_PUBLISHER
    }

    /** At either end of a text. */
    public static final int LOOKED_AT = 2000;

    /** Lines at either end in which a site would put its name. */
    private static final int EDGE = 3;

    /** The notices of a document, gravest first; empty for nearly all. */
    public static List<TrustNotice> of(SourceDocument document) {
        List<TrustNotice> notices = new ArrayList<>();
        Masthead stated = Masthead.of(document.text());
        gambling(document).ifPresent(notices::add);
        if (notices.isEmpty()) {
            banner(document).ifPresent(notices::add);
        }
        String publisher = stated.publisher();
        if (document.publisher().isBlank()) {
            notices.add(new TrustNotice(Kind.NO_PUBLISHER, "", ""));
        } else if (publisher != null && !Naming.same(publisher, document.publisher())) {
            notices.add(new TrustNotice(Kind.OTHER_PUBLISHER, publisher, document.publisher()));
        }
        LocalDate published = stated.published();
        if (published != null && !published.equals(document.published())) {
            notices.add(new TrustNotice(
                    Kind.OTHER_DATE, published.toString(), document.published().toString()));
        }
        return List.copyOf(notices);
    }

    private static Optional<TrustNotice> gambling(SourceDocument document) {
        return Stream.of(first(document.text()), last(document.text()), List.of(document.title()))
                .flatMap(List::stream)
                .filter(line -> SiteName.is(line) && SiteName.isGambling(line))
                .findFirst()
                .map(line -> new TrustNotice(Kind.GAMBLING_NAME, line, document.publisher()));
    }

    private static Optional<TrustNotice> banner(SourceDocument document) {
        return first(document.text()).stream()
                .takeWhile(line -> !Naming.same(line, document.title()))
                .filter(SiteName::is)
                .filter(line -> !Naming.akin(line, document.publisher()) && !Naming.akin(line, document.region()))
                .findFirst()
                .map(line -> new TrustNotice(Kind.FOREIGN_BANNER, line, document.publisher()));
    }

    private static List<String> first(String text) {
        return lines(text.substring(0, Math.min(text.length(), LOOKED_AT))).stream()
                .limit(EDGE)
                .toList();
    }

    private static List<String> last(String text) {
        return lines(text.substring(Math.max(0, text.length() - LOOKED_AT))).reversed().stream()
                .limit(EDGE)
                .toList();
    }

    private static List<String> lines(String part) {
        return part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
