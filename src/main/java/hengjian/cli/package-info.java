/** Commands that need no server, and the data folder they share with it. */
@NullMarked
package hengjian.cli;

import org.jspecify.annotations.NullMarked;
