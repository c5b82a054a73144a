/** What was aimed at, beside what came. */
@NullMarked
package hengjian.analysis.target;

import org.jspecify.annotations.NullMarked;
