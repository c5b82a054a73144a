/** What follows from facts: how a figure is shown, derived figures. */
@NullMarked
package hengjian.analysis;

import org.jspecify.annotations.NullMarked;
