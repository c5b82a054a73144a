/** What is claimed, and where it is written. */
@NullMarked
package hengjian.fact;

import org.jspecify.annotations.NullMarked;
