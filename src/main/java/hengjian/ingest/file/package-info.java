/** Files become texts, or are refused with a reason; nothing here is written anywhere. */
@NullMarked
package hengjian.ingest.file;

import org.jspecify.annotations.NullMarked;
