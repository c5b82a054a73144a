package hengjian.store;

import java.time.LocalDate;

/**
 * A document without its text.
 *
 * @param id the SHA-256 of the text
 */
public record StoredDocument(String id, String title, String publisher, LocalDate published, String region) {}
