package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Texts for tests, and what must hold of any reading. */
final class Texts {

    static final Extractor EXTRACTOR = Extractor.standard();

    private Texts() {}

    static SourceDocument of(String text) {
        return new SourceDocument("text", "", "", LocalDate.of(2022, 8, 5), "衡阳高新区", text);
    }

    /** The project's own texts. */
    static List<String> seeds() throws IOException {
        DocumentFolder folder = DocumentFolder.open(Path.of("seeds"));
        List<String> texts = new ArrayList<>();
        for (DocumentFolder.Row row : folder.rows()) {
            texts.add(folder.read(row).text());
        }
        return texts;
    }

    /** Reads a text and checks that it quotes itself. */
    static Extraction read(String text) {
        SourceDocument document = of(text);
        Extraction read = EXTRACTOR.read(document);
        for (Fact fact : read.facts()) {
            assertEquals(document.text(fact.evidence().span()), fact.evidence().quote());
            assertEquals(
                    document.text(fact.evidence().sentenceSpan()),
                    fact.evidence().sentence());
        }
        read.skipped().forEach(skipped -> document.text(skipped.span()));
        return read;
    }
}
