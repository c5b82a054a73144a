/** Commands that need no server. */
@NullMarked
package hengjian.cli;

import org.jspecify.annotations.NullMarked;
