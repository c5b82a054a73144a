/** 覆盖: what the texts held say, and where they are silent. */
@NullMarked
package hengjian.ui.coverage;

import org.jspecify.annotations.NullMarked;
