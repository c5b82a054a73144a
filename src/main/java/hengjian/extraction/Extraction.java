package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.util.List;

/** What one document says, and the numbers in it that are no facts. */
public record Extraction(SourceDocument document, List<Fact> facts, List<Skipped> skipped) {

    public Extraction {
        facts = List.copyOf(facts);
        skipped = List.copyOf(skipped);
    }
}
