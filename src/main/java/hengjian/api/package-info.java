/** The same facts for programs elsewhere, over HTTP. */
@NullMarked
package hengjian.api;

import org.jspecify.annotations.NullMarked;
