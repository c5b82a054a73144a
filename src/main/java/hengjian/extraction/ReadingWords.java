package hengjian.extraction;

import java.util.Locale;

/**
 * Keys of the words that tell a person how a fact was read. The command line and the document view look them up in
 * {@code hengjian/ui/words_zh.properties} and {@code words_en.properties}, group {@code reading.}; a rejected number's
 * reason is under {@code reason.}
 */
public final class ReadingWords {

    private ReadingWords() {}

    /** How the figure was bound to what it is about. */
    public static String topic(Reading reading) {
        return "reading.topic." + reading.topic().name().toLowerCase(Locale.ROOT);
    }

    /** Where the figure's period was found. */
    public static String period(Reading reading) {
        return "reading.period." + reading.period().name().toLowerCase(Locale.ROOT);
    }

    public static String kind(Seen.Kind kind) {
        return "reading.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String reason(Skipped skipped) {
        return "reason." + skipped.reason().replace(' ', '_');
    }
}
