package hengjian.extraction;

import hengjian.document.SourceDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which happened what a piece of news tells: 6月6日，推介会在武汉举行. */
final class EventDay {

    /** As far as news tells when it happened. */
    private static final int OPENING = 300;

    /** Older days are not what the news is of. */
    private static final int OLDEST = 15;

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})月([0-9]{1,2})日");

    private EventDay() {}

    /** The last day named at the head of a text, 昨日 included, that lies at most some days before its publication, or null. */
    static @Nullable LocalDate of(SourceDocument document, char[] text) {
        String opening = new String(text, 0, Math.min(OPENING, text.length));
        Matcher days = DAY.matcher(opening);
        LocalDate event = opening.contains("昨日") || opening.contains("昨天")
                ? document.published().minusDays(1)
                : null;
        while (days.find()) {
            LocalDate day = day(document.published(), Integer.parseInt(days.group(1)), Integer.parseInt(days.group(2)));
            if (day != null && isRecent(day, document.published()) && (event == null || day.isAfter(event))) {
                event = day;
            }
        }
        return event;
    }

    private static boolean isRecent(LocalDate day, LocalDate published) {
        return !day.isAfter(published) && day.isAfter(published.minusDays(OLDEST));
    }

    private static @Nullable LocalDate day(LocalDate published, int month, int day) {
        try {
            LocalDate own = LocalDate.of(published.getYear(), month, day);
            return own.isAfter(published) ? own.minusYears(1) : own;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
