package hengjian.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an article stood in print, as its copies end: 《 人民日报 》( 2024年06月18日 01 版). It outlives any site's own lines. */
record Imprint(String newspaper, LocalDate published) {

    private static final Pattern FORM = Pattern.compile("《[\\s　]*([\\p{IsHan}]{2,12})[\\s　]*》[\\s　]*[(（][\\s　]*"
            + Day.WRITTEN + "日?[\\s　]*(?:第[\\s　]*)?[A-Z]?\\d{1,3}[\\s　]*版[\\s　]*[)）]");

    static Optional<Imprint> of(String tail) {
        Matcher found = FORM.matcher(tail);
        if (!found.find()) {
            return Optional.empty();
        }
        return Day.of(found.group(2), found.group(3), found.group(4)).map(day -> new Imprint(found.group(1), day));
    }
}
