package hengjian.ui.documents;

import hengjian.extraction.Skipped;
import hengjian.ui.shell.Words;
import java.util.Locale;

/** Why a number is no fact, in the user's language. */
final class Reasons {

    private Reasons() {}

    /** The reader's own word where the screen has none for it. */
    static String of(Skipped skipped) {
        String key =
                "reason." + skipped.reason().strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        String words = Words.of(key);
        return words.equals(key) ? skipped.reason() : words;
    }
}
