/** Documents and facts in the database; nothing is overwritten. */
@NullMarked
package hengjian.store;

import org.jspecify.annotations.NullMarked;
