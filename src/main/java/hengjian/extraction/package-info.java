/** Reads Chinese press texts into facts: mentions are scanned, figures bound to indicators by named rules, the rest rejected with a reason. */
@NullMarked
package hengjian.extraction;

import org.jspecify.annotations.NullMarked;
