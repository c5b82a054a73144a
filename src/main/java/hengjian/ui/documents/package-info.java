/** Documents as they were published, every figure marked, and beside them what was read from it. */
@NullMarked
package hengjian.ui.documents;

import org.jspecify.annotations.NullMarked;
