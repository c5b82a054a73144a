package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.util.List;

/** What one document says, how each fact was read, and the numbers in it that are no facts. */
public record Extraction(SourceDocument document, List<Reading> readings, List<Skipped> skipped) {

    public Extraction {
        readings = List.copyOf(readings);
        skipped = List.copyOf(skipped);
    }

    public List<Fact> facts() {
        return readings.stream().map(Reading::fact).toList();
    }
}
