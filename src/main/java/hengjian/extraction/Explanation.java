package hengjian.extraction;

import java.util.List;

/**
 * All that the engine saw in a document and did with it.
 *
 * @param seen in the order of the text; punctuation and the cells of tables are left out
 * @param derivations one for each fact, in the extraction's order
 */
public record Explanation(Extraction extraction, List<Seen> seen, List<Derivation> derivations) {

    public Explanation {
        seen = List.copyOf(seen);
        derivations = List.copyOf(derivations);
    }
}
