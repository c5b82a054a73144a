/** Starts Hengjian: the command line and the web application. */
@NullMarked
package hengjian;

import org.jspecify.annotations.NullMarked;
