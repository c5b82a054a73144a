/** 目标: what was aimed at, beside what came. */
@NullMarked
package hengjian.ui.targets;

import org.jspecify.annotations.NullMarked;
