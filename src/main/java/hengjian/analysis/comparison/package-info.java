/** Figures of zones and periods side by side, and what lies between them. */
@NullMarked
package hengjian.analysis.comparison;

import org.jspecify.annotations.NullMarked;
