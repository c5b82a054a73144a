/** 对比: zones, periods and indicators side by side. */
@NullMarked
package hengjian.ui.compare;

import org.jspecify.annotations.NullMarked;
