package hengjian.extraction;

import hengjian.document.SourceDocument;
import java.util.List;

/** Reads a text. */
public final class Extractor {

    public static Extractor standard() {
        return new Extractor();
    }

    public Extraction read(SourceDocument document) {
        return new Extraction(document, List.of(), List.of());
    }
}
