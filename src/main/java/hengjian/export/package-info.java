/** Facts as files for other programs: workbooks. */
@NullMarked
package hengjian.export;

import org.jspecify.annotations.NullMarked;
