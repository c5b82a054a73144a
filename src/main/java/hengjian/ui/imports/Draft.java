package hengjian.ui.imports;

import hengjian.document.SourceDocument;
import hengjian.document.TrustNotice;
import hengjian.extraction.Extraction;
import hengjian.ingest.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A text that waits to be accepted, with what is to be recorded of it and what is read from it. */
record Draft(String name, String text, Proposal about, Extraction extraction) {

    static Draft of(String name, String text, Proposal about, Function<SourceDocument, Extraction> reader) {
        return new Draft(name, text, about, reader.apply(document(name, text, about)));
    }

    /** Read anew only where the day or the region changed, on which the reading depends. */
    Draft with(Proposal changed, Function<SourceDocument, Extraction> reader) {
        return readsAlike(changed) ? new Draft(name, text, changed, extraction) : of(name, text, changed, reader);
    }

    boolean readsAlike(Proposal other) {
        return Objects.equals(other.published(), about.published())
                && other.region().equals(about.region());
    }

    SourceDocument document() {
        return document(name, text, about);
    }

    String id() {
        return extraction.document().id();
    }

    boolean ready() {
        return about.isComplete();
    }

    /** The words for what is missing. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (about.title().isBlank()) {
            missing.add("imports.lacks.title");
        }
        if (about.published() == null) {
            missing.add("imports.lacks.day");
        }
        if (about.region().isBlank()) {
            missing.add("imports.lacks.region");
        }
        return missing;
    }

    List<TrustNotice> notices() {
        return TrustNotice.of(document());
    }

    /** Where the day is still missing, today's stands in, so that there is something to look at. */
    private static SourceDocument document(String name, String text, Proposal about) {
        return about.document(name, text, LocalDate.now());
    }
}
