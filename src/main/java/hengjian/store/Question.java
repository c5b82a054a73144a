package hengjian.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A later reading disagrees with a person.
 *
 * @param latest the last version a person made or confirmed; a rejected fact when it does not stand
 * @param reading what the engine reads now, null when it finds no fact there any more
 */
public record Question(long id, StoredFact latest, @Nullable StoredFact reading, Instant askedAt) {}
