/** Every fact in a grid to filter, sort and export. */
@NullMarked
package hengjian.ui.facts;

import org.jspecify.annotations.NullMarked;
