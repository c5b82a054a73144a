/** Figures of one kind along periods of one rhythm. */
@NullMarked
package hengjian.analysis.series;

import org.jspecify.annotations.NullMarked;
