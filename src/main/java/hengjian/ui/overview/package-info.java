/** The zone's half-year at a glance. */
@NullMarked
package hengjian.ui.overview;

import org.jspecify.annotations.NullMarked;
