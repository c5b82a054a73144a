package hengjian.analysis;

import hengjian.fact.Fact;
import java.time.LocalDate;

/**
 * A fact as one document's word on a cell.
 *
 * @param id the fact's number in the store
 * @param published when its document was
 * @param reviewed whether a person confirmed or corrected it
 * @param chosen whether a curator prefers it to the cell's other statements
 */
public record Statement(long id, Fact fact, LocalDate published, String documentId, boolean reviewed, boolean chosen) {}
