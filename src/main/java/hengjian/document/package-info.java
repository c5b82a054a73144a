/** Texts exactly as they were published. */
@NullMarked
package hengjian.document;

import org.jspecify.annotations.NullMarked;
