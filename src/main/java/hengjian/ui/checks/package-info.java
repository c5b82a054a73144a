/** 校核: whether the figures fit together. */
@NullMarked
package hengjian.ui.checks;

import org.jspecify.annotations.NullMarked;
