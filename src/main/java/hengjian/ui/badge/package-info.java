/** Marks that figures carry on every view. */
@NullMarked
package hengjian.ui.badge;

import org.jspecify.annotations.NullMarked;
