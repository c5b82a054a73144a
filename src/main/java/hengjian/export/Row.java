package hengjian.export;

import hengjian.store.StoredFact;

/**
 * One fact to be written.
 *
 * @param permalink the absolute address of the fact's own page
 */
public record Row(StoredFact fact, String permalink) {}
