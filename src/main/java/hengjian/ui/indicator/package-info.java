/** 指标: the catalogue, and one indicator with all that is said of it. */
@NullMarked
package hengjian.ui.indicator;

import org.jspecify.annotations.NullMarked;
