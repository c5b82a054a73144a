/** Curators confirm, correct and reject what was read; everyone sees a fact's history. */
@NullMarked
package hengjian.ui.review;

import org.jspecify.annotations.NullMarked;
