/** The catalogue: what a figure can be about. */
@NullMarked
package hengjian.indicator;

import org.jspecify.annotations.NullMarked;
