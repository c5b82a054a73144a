/** A text becomes a document with its facts, in one transaction. */
@NullMarked
package hengjian.ingest;

import org.jspecify.annotations.NullMarked;
