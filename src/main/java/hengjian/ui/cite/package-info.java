/** Figures on a page, each one click from the words it was read from. */
@NullMarked
package hengjian.ui.cite;

import org.jspecify.annotations.NullMarked;
