package hengjian.store;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state as it was known: an ALFRED vintage, in two times.
 *
 * @param published only documents published on or before this day; null for all
 * @param recorded what stood in the store at this moment; null for now
 */
public record AsOf(@Nullable LocalDate published, @Nullable Instant recorded) implements Serializable {

    public static final AsOf NOW = new AsOf(null, null);

    /** The parameters of addresses, the same for screens and API. */
    public static final String PUBLISHED = "asOf";

    public static final String RECORDED = "recordedAsOf";

    /**
     * Reads the two parameters; null and blank ask for all.
     *
     * @param published a day: 2022-08-05
     * @param recorded a day, which means its end in the server's time zone, or a moment: 2026-11-25T08:30:00Z
     * @throws IllegalArgumentException when one of them is neither; the message names it
     */
    public static AsOf parse(@Nullable String published, @Nullable String recorded) {
        LocalDate day = published == null || published.isBlank() ? null : day(PUBLISHED, published);
        return new AsOf(day, recorded == null || recorded.isBlank() ? null : moment(recorded.strip()));
    }

    public boolean isNow() {
        return equals(NOW);
    }

    public AsOf published(@Nullable LocalDate day) {
        return new AsOf(day, recorded);
    }

    /** The day that was today then: of two, the earlier. */
    public LocalDate day() {
        LocalDate recording = Objects.requireNonNullElse(recordedDay(), LocalDate.now());
        return published == null || recording.isBefore(published) ? recording : published;
    }

    /** At the end of a day in the server's time zone. */
    public AsOf recorded(@Nullable LocalDate day) {
        return new AsOf(published, day == null ? null : endOf(day));
    }

    /** The day of the recording moment in the server's time zone. */
    public @Nullable LocalDate recordedDay() {
        return recorded == null ? null : recorded.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** As {@link #parse} reads it: the day where the moment is its end. */
    public @Nullable String recordedText() {
        LocalDate day = recordedDay();
        return day == null || recorded == null
                ? null
                : recorded.equals(endOf(day)) ? day.toString() : recorded.toString();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static Instant moment(String text) {
        if (text.length() == "2026-11-25".length()) {
            return endOf(day(RECORDED, text));
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw wrong(RECORDED, text, e);
        }
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw wrong(name, text, e);
        }
    }

    private static IllegalArgumentException wrong(String name, String text, DateTimeException cause) {
        return new IllegalArgumentException(name + " is no date like 2022-08-05: " + text, cause);
    }
}
