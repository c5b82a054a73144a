package hengjian.ui.imports;

import hengjian.ui.shell.Words;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report: what became of a file or text.
 *
 * @param why in the language of whoever looks at it, empty for what was accepted
 * @param document the document it is now, or was already; null where there is none
 */
record Entry(
        Kind kind,
        String name,
        Supplier<String> why,
        @Nullable String document) {

    enum Kind {
        ACCEPTED,
        HELD,
        WITHDRAWN,
        RESTORED,
        REFUSED,
        DISCARDED,
        FAILED
    }

    Entry(Kind kind, String name, @Nullable String document) {
        this(kind, name, () -> "", document);
    }

    String word() {
        return Words.of("imports.entry." + kind.name().toLowerCase(Locale.ROOT));
    }
}
